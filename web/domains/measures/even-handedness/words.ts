import { evenWords } from "#contracts/even-handedness.ts"
import { catalogue } from "#web/words/catalogue.ts"

export const evenTitles = catalogue("even-handedness-titles", { evenHandedness: "Even-handedness" })

/** The sentences that server and web have in common. */
export const evenSentences = catalogue("even-handedness-sentences", evenWords)

export const evenScreenWords = catalogue("even-handedness", {
  evenHandedness: "Even-handedness",
  lead: "Is service as good for the small purchase as for the large one, in every branch, language and channel?",
  scoreboard: "Scoreboard",
  measure: "Measure",
  by: "Held against each other",
  "by.band": "By what customers spend",
  "by.unit": "By unit",
  "by.language": "By language",
  "by.channel": "By channel",
  "band.small": "Spend little",
  "band.middle": "In the middle",
  "band.large": "Spend much",
  bandUnknown: "Spending not known",
  unitNone: "In none of the parts",
  alerts: "Where those who spend little are served worse",
  noAlerts_one: "Nowhere: {{count}} place or measure was looked at.",
  noAlerts_other: "Nowhere: {{count}} places and measures were looked at, and none is uneven by more than chance.",
  noChecks:
    "Nothing to look at yet: it takes 30 answers of customers who spend little and as many of those who spend much, at one place.",
  looked_one: "{{count}} place or measure was looked at.",
  looked_other:
    "{{count}} places and measures were looked at. What is named here is beyond chance with all of these looks counted.",
  alertOf: "{{measure}}, {{unit}}",
  lookCloser: "Look closer",
  readWords: "Read what they said",
  planFix: "Plan a fix",
  group: "Group",
  figure: "Figure",
  likely: "Likely range",
  lowToHigh: "{{low}} to {{high}}",
  apart: "From all others",
  apartByWeight: "The same by weight",
  n: "n",
  points: "{{points}} points",
  percentagePoints: "{{points}} percentage points",
  weighted: "Counted by weight, the difference is {{value}} ({{low}} to {{high}}).",
  tooFew: "too few to show",
  whole: "all: {{value}}",
  howRead: "How to read it",
  "how.bands":
    "Customers are banded by what they spent in the year: little, in the middle, much. Whose spending is not known stands apart and is held against nobody.",
  "how.trend":
    "Two things have to agree before a difference is called more than chance: a trend over the three bands (Jonckheere 1954, Terpstra 1952), and a range of the difference between the outer two that leaves zero out.",
  "how.looks":
    "An alert counts all places and measures that were looked at (Holm 1979), so that no more than one year in twenty names a place wrongly.",
  "how.groups":
    "Units, languages and channels have no order, so each is held against all others taken together. Ranges are drawn as wide as that many comparisons ask (Holm 1979).",
  "how.days":
    "Without chosen days it is the last twelve months. Answers count alike; what weights make of it stands beside.",
})
