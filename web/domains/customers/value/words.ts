import { catalogue } from "#web/words/catalogue.ts"

export const valueTitles = catalogue("value-titles", { value: "Value", purchasesImport: "Bring in purchases" })

/** What the screen of value says. */
export const valueWords = catalogue("value", {
  value: "What customers bring",
  valueLead:
    "For deciding about the whole: what service is worth, and why customers leave. Whom you serve, and how well, never depends on it.",
  bringIn: "Bring in purchases",
  nothing: "No purchase is known yet",
  nothingWhy:
    "Bring in a file of who bought when and for how much, and these pages fill by themselves. Nothing else here needs it.",
  asOf: "As of {{day}}, the last purchase known.",
  heldBack: "As of {{day}}. Purchases after it, up to {{last}}, were kept from the model, to hold it against them.",
  others_one: "{{count}} purchase in another currency is left out.",
  others_other: "{{count}} purchases in other currencies are left out.",
  until: "Shown to the model until",
  untilHelp: "An earlier day keeps what came after it back, so that you see whether the model would have been right.",
  wholeTime: "Everything",

  "tooFew.customers": "It takes {{least}} customers who bought; so far there are {{have}}.",
  "tooFew.repeat-customers": "It takes {{least}} customers who came back; so far there are {{have}}.",
  "tooFew.weeks": "It takes {{least}} weeks of purchases; so far there are {{have}}.",
  "tooFew.leavings": "It takes {{least}} customers who are known to have left; so far there are {{have}}.",
  notYet: "Not yet to be told",
  notSettled:
    "The model does not settle on these purchases, so it would mislead. This happens where next to nobody comes back, or next to nobody ever stops.",

  concentration: "Who brings how much",
  "concentration.told": "The top fifth of {{customers}} customers bring {{share}} of {{whole}}.",
  "concentration.even": "{{customers}} customers bring nearly the same: the top fifth have {{share}} of {{whole}}.",
  "concentration.people": "Share of customers, those who bring most first",
  "concentration.share": "Share of spending",
  "concentration.curve": "As it is",
  "concentration.alike": "If all brought the same",
  gini: "Gini coefficient",
  giniWhy: "0 where all bring the same, near 1 where one brings all.",
  topFifth: "The top fifth bring",
  whole: "All purchases",

  rfm: "How lately and how often",
  "rfm.told":
    "{{customers}} customers ({{share}}) bought more often than most, but not lately: they bring {{spent}} of all spending, and are worth asking what happened.",
  "rfm.none":
    "None of {{customers}} customers bought more often than most and then stayed away: whoever comes often came lately.",
  "rfm.caption": "Customers by how lately they bought (down) and how often (across)",
  "rfm.recency": "Last bought",
  "rfm.days_one": "{{from}} to {{count}} day ago",
  "rfm.days_other": "{{from}} to {{count}} days ago",
  "rfm.times_one": "once",
  "rfm.times_other": "{{count}} times",
  "rfm.timesRange": "{{from}} to {{to}} times",
  "rfm.ties":
    "Bands hold a fifth of the customers each as far as that can be: those who bought equally often, or on the same day, are never torn apart.",

  forecast: "What is to be expected",
  "forecast.held":
    "Held against {{weeks}} weeks that the model had not seen: {{expected}} repeat purchases were expected and {{observed}} made, {{off}} {{direction}}.",
  "forecast.good": "The model has {{expected}} repeat purchases where {{observed}} were made, {{off}} apart.",
  "forecast.poor":
    "The model has {{expected}} repeat purchases where {{observed}} were made. With {{off}} between them, what it foretells is no ground to decide on.",
  "forecast.fewer": "too few",
  "forecast.many": "too many",
  "forecast.week": "Weeks since the first purchase of all",
  "forecast.count": "Repeat purchases, added up",
  "forecast.observed": "Made",
  "forecast.expected": "By the model",
  "forecast.foretold": "Foretold",
  nextYear: "Purchases to expect within a year",
  still: "Still buying",
  stillOf: "{{still}} of {{all}}",
  stillWhy: "Of those who came back at least once. Of customers who bought once only, nobody can tell.",
  lifetime_one: "To expect of them within {{count}} year",
  lifetime_other: "To expect of them within {{count}} years",
  lifetimeWhy: "In money of today: a year takes {{discount}} off. Fixed costs and margins are not taken into account.",
  perCustomer: "Of one customer on average",
  meanPurchase: "A purchase in the long run",
  noLifetime:
    "What purchases will be worth cannot be told: too few customers came back, or their spending varies too wildly.",
  linked:
    "Who buys often also spends {{direction}} at a time (correlation {{value}}), which the model takes for unrelated: read the money with care.",
  more: "more",
  less: "less",
  fifths: "Customers in fifths, by what is to be expected of them",
  "fifth.which": "Fifth",
  "fifth.customers": "Customers",
  "fifth.purchases": "Purchases within a year",
  "fifth.each": "Each",
  "fifth.share": "Share of the whole",
  "fifth.nth": "{{n}} of 5",
  parameters: "The model in numbers",
  parametersWhy:
    "BG/NBD for how often (Fader, Hardie and Lee 2005), gamma-gamma for how much (Fader and Hardie 2013), by maximum likelihood, with the week as unit of time. Fitted on {{fitted}} customers; log-likelihood {{logLikelihood}}.",
  notToldApart:
    "These purchases do not tell all four parameters apart: next to nobody drops out, or all are alike in it. What is expected does not change by it, so they come without errors.",
  parameter: "Parameter",
  estimate: "Estimate",
  standardError: "Standard error",

  staying: "How long customers stay",
  "staying.toldHalf":
    "Half of all customers have left after {{days}} days. {{left}} of {{customers}} are known to have left.",
  "staying.told":
    "After {{days}} days {{share}} of customers are still here. {{left}} of {{customers}} are known to have left.",
  "staying.differ": "The groups differ by more than chance (log-rank, p {{p}}).",
  "staying.alike": "The groups do not differ by more than chance would have it (log-rank, p {{p}}).",
  "staying.by": "One curve for",
  "staying.by.all": "Everybody",
  "staying.by.unit": "Each unit of the first purchase",
  "staying.by.first-purchase": "How much the first purchase was",
  "staying.days": "Days since the first purchase",
  "staying.share": "Share still here",
  "staying.everybody": "Everybody",
  "staying.noGroup":
    "No group is large enough for a curve of its own, or purchases do not say at which unit they were made.",
  "staying.leftOut_one": "{{count}} group is too small to be shown.",
  "staying.leftOut_other": "{{count}} groups are too small to be shown.",
  "staying.groups": "By group",
  "staying.group": "Group",
  "staying.customers": "Customers",
  "staying.left": "Left",
  "staying.median": "Half have left after",
  "staying.medianDays": "{{days}} days",
  "staying.medianRange": "{{days}} days ({{low}} to {{high}})",
  "staying.notHalf": "More than half are still here",
  "staying.open": "later",
  "staying.why":
    "Customers who are still here count for as long as they have been; limits hold the true share 95 times in 100.",
  "band.small": "Small first purchase",
  "band.middle": "Middle first purchase",
  "band.large": "Large first purchase",
  reasons: "Why they leave",
  "reasons.told":
    "{{reason}}: that is why {{share}} of customers have left within {{days}} days, more than for any other reason.",
  "reasons.share": "Share who have left",
  "reason.price": "Price",
  "reason.service": "Service",
  "reason.product": "Product",
  "reason.moved": "Moved away",
  "reason.other": "Something else",

  bands: "Small, middle and large spenders",
  bandsWhy:
    "By what they spent in the year up to the last purchase known. It is used to check that service is as good for small spenders as for large ones.",
  bandCounts: "{{small}} small, {{middle}} middle, {{large}} large",
  bandBy: "A customer is small, middle or large by",
  "bandBy.thirds": "Thirds of those who bought within the year",
  "bandBy.amounts": "Amounts that we set",
  middleFrom: "Middle from",
  largeFrom: "Large from",
  amountHelp: "In {{currency}}, within a year.",
  setBands: "Set the bands",
  bandsSet: "The bands are set, and every customer’s is told anew.",
})
