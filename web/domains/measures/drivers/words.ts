import { driversWords } from "#contracts/drivers.ts"
import { catalogue } from "#web/words/catalogue.ts"

export const driversTitles = catalogue("drivers-titles", { drivers: "Drivers" })

/** The sentences that server and web have in common. */
export const driversSentences = catalogue("drivers-sentences", driversWords)

export const driversScreenWords = catalogue("drivers", {
  drivers: "Drivers",
  lead: "Of all that customers rate, what goes with how they judge us?",
  scoreboard: "Scoreboard",
  survey: "Survey",
  outcome: "The score to explain",
  unit: "Unit",
  everyUnit: "The whole company",
  from: "From",
  to: "To",
  goesWith: "What goes with “{{outcome}}”",
  share: "Accounts for",
  likely: "Likely range",
  lowToHigh: "{{low}} to {{high}}",
  together: "Correlation",
  n: "n",
  said: "Said to matter",
  byWeight: "Counted by weight",
  weightedLowToHigh: "{{value}} ({{low}} to {{high}})",
  question: "What was rated",
  basis_one: "From {{count}} answer.",
  basis_other: "From {{count}} answers.",
  capped_one: "There are more; the latest {{count}} were read.",
  capped_other: "There are more; the latest {{count}} were read.",
  saysTitle: "What people say: “{{question}}”",
  saysTold:
    "What people say matters and what goes with their score need not be the same: customers do not always know what moves them.",
  leftOut: "Left out",
  "leftOut.too-few_one": "“{{text}}”: {{count}} answer together with the score, too few.",
  "leftOut.too-few_other": "“{{text}}”: {{count}} answers together with the score, too few.",
  "leftOut.no-spread": "“{{text}}”: everyone gave the same answer.",
  nothing: "Nothing to show here",
  makeSurvey: "Make a survey",
  howRead: "How to read it",
  "how.share":
    "“Accounts for 20%” means: of the ups and downs in the score from customer to customer, a fifth goes together with this part. All parts add up to what they account for together.",
  "how.cause":
    "It says what goes together, not what causes what. To know whether a part moves the score, change it and mark the change on the chart.",
  "how.interval":
    "The thin line is the likely range: with other customers asked, the figure would lie within it in about 95 of 100 cases. Where ranges overlap, the order may be chance.",
  "how.missing":
    "Nothing is put in place of what was not rated: each pair of questions counts with those who answered both. A part that hardly anyone rated is left out.",
  "how.needed":
    "It takes at least 50 answers and 8 more for every part, and never fewer than 104 and 1 for every part. To settle an order takes more.",
  "how.lmg":
    "The method: each part’s own gain in R², averaged over every order in which the parts could be taken in (Lindeman, Merenda and Gold, 1980). Every answer counts alike; where answers carry weights, what these make of it stands beside.",
  "how.relative-weights":
    "The method: Johnson’s relative weights (2000), as there are more than twelve parts. Every answer counts alike; where answers carry weights, what these make of it stands beside.",
  "how.stated":
    "To hear what people say as well, ask one choice question, “matters-most” by its id, whose options have the ids of the rated questions.",
})
