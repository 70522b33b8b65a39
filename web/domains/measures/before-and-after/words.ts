import { beforeAndAfterWords } from "#contracts/before-and-after.ts"
import { catalogue } from "#web/words/catalogue.ts"

export const beforeAndAfterTitles = catalogue("before-and-after-titles", {
  beforeAndAfter: "Before and after",
  change: "A change, before and after",
})

/** The sentences that server and web have in common. */
export const beforeAndAfterSentences = catalogue("before-and-after-sentences", beforeAndAfterWords)

export const beforeAndAfterScreenWords = catalogue("before-and-after", {
  beforeAndAfter: "Before and after",
  lead: "Did what we changed do anything? Each change that is marked on a chart, with what the chart says of it.",
  scoreboard: "Scoreboard",
  unit: "Unit",
  everyUnit: "Everywhere",
  measure: "Measure",
  everyMeasure: "Every measure",
  verdict: "Verdict",
  everyVerdict: "Every verdict",
  change: "Change",
  day: "Since",
  where: "Where",
  company: "The whole company",
  at: "{{unit}}: {{place}}",
  older: "There are older changes. Choose a unit or a measure to see more of them.",
  none: "No change has been marked yet",
  noneWhy:
    "Whoever leads a unit can mark a change on its chart, with the day it came. A fix that is done marks itself. From then on this says whether it did anything.",
  noneSuch: "No such change",
  noneSuchWhy: "No change that is marked fits what was chosen.",
  toScoreboard: "Go to the scoreboard",
  of: "{{measure}}, {{where}}",
  toFix: "The fix",
  toChart: "Its chart",
  before: "Before",
  after: "After",
  difference: "Difference",
  mean: "Mean",
  periods: "Periods",
  n: "n",
  likely: "Likely range",
  lowToHigh: "{{low}} to {{high}}",
  range:
    "The band is the usual range: first that of before the change, then, once twelve periods have passed, that of since. Filled diamonds are more than chance, held against the range before.",
  rangeBefore:
    "The band is the usual range of before the change, carried on. Filled diamonds are more than chance, held against it. After twelve periods what came since gets a range of its own.",
  meanwhile: "And meanwhile elsewhere?",
  heldAgainst: "Held against",
  byRule: "The one most alike before",
  changedToo: "{{name}} (a change there as well)",
  both: "{{measure}}: {{here}} and {{there}}",
  ruleWhy:
    "Chosen by rule, without looking at what came after: of the units beside it in which no change was marked, the one whose level and number of answers before were nearest.",
  period: "Period",
  howRead: "How to read it",
  "how.verdict":
    "Improved or worse takes a signal after the change (a period beyond the range before, or eight in a row on one side of its middle), and a mean that moved by more than two standard errors. Pure chance is called one of them about once in twenty.",
  "how.difference":
    "The difference is between the means of the periods, each period counting alike; its range is Student’s, at 95 in 100.",
  "how.meanwhile":
    "A season, a strike or a new competitor moves other units as well. So what moved there is taken off what moved here (difference in differences), provided the two went alike before.",
  "how.cause":
    "Even so, something else may have come at the same time. A chart shows that something changed on that day, not why.",
  "points.share": "{{points}} percentage points",
  "points.points": "{{points}} points",
})
