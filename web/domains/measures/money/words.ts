import { catalogue } from "#web/words/catalogue.ts"

export const moneyTitles = catalogue("money-titles", { money: "Money" })

export const moneyWords = catalogue("money", {
  money: "Money",
  lead: "What it costs to put things right, beside the customers who stay.",
  scoreboard: "Scoreboard",
  cost: "What putting right costs",
  told_one:
    "{{count}} remedy came to {{money}}, for {{closed}} settled cases, {{confirmed}} of them confirmed by the customer.",
  told_other:
    "{{count}} remedies came to {{money}}, for {{closed}} settled cases, {{confirmed}} of them confirmed by the customer.",
  none: "No remedy was given and no case closed in these days, so nothing was spent on putting right.",
  perCase: "For each case",
  perConfirmed: "For each confirmed recovery",
  handling: "Work on these cases",
  withoutWork: "Remedies alone: say below how long a case takes and what an hour costs, and the work is counted too.",
  otherCurrencies_one: "{{count}} entry in another currency is left out.",
  otherCurrencies_other: "{{count}} entries in other currencies are left out.",
  range: "{{low}} to {{high}}",
  "cost.title": "Cost by month",
  "cost.how":
    "Remedies given and approved, less what was taken back, and the work on the cases closed, in the middle of its range. The shaded band is the usual range.",
  "cost.howWithoutWork": "Remedies given and approved, less what was taken back. The shaded band is the usual range.",
  "perKept.title": "Cost for each customer kept",
  "perKept.how":
    "The cost of a month, divided by the customers who bought in it and also in the twelve months before. More customers who stay for the same money bring it down.",
  "perKept.needs": "It takes purchases from more than a year, and at least {{needed}} customers kept in a month.",
  byUnit: "Remedies by unit",
  unit: "Unit",
  count: "How many",
  amount: "Amount",
  kept: "Customers kept",
  keptTold: "Of {{buyers}} customers who bought in the first half of these days, who bought again in the second:",
  "kept.recovered": "Failed, put right",
  "kept.notRecovered": "Failed, not put right",
  "kept.without": "No failure known",
  keptHow:
    "It is an association and no proof: those who complain may differ from those who do not. Ranges that overlap may be chance.",
  keptNeeds:
    "To say who stays it takes purchases, with at least {{needed}} customers of a kind who bought in the first half of these days. Bring in purchases, and this says it.",
  bringIn: "Bring in purchases",
})
