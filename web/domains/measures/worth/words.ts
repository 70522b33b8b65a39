import { catalogue } from "#web/words/catalogue.ts"

export const worthWords = catalogue("worth", {
  bringIn: "Bring in purchases",
  worth: "What a point of satisfaction has been worth here",
  tooFew:
    "Too few to say. It takes customers who bought and answered in the first half of these days: {{needed}} unhappy ones and {{needed}} happy ones. There are {{unhappy}} and {{happy}}.",
  none: "Too few to say: no customer is known who bought, and said how satisfied they were, in the first half of these days.",
  more: "Customers who answered a point higher, of ten, went on to spend {{money}} more each ({{low}} to {{high}}), among those who had spent alike before.",
  less: "Customers who answered a point higher, of ten, went on to spend {{money}} less each ({{low}} to {{high}}), among those who had spent alike before.",
  unsure:
    "A point makes no difference here that could not be chance: from {{low}} to {{high}} for each point of ten, among customers who had spent alike before.",
  notCause:
    "It is an association and no proof of a cause: those who are happy may differ from the others in more than that.",
  how: "{{customers}} customers bought and answered up to {{middle}}. By their last answer until then: what they did from the day after until {{to}}. A point is a tenth of the scale.",
  wholeOnly: "This is told for the whole organisation, whatever unit is chosen.",
  "score.csat": "Answers to: how satisfied?",
  "score.nps": "Answers to: would you recommend us?",
  askedWhat: "Which answers",
  spent: "What one of them spent afterwards",
  again: "Who bought again",
  bandsTold: "By the last answer before. Ranges that overlap may be chance.",
  "feeling.unhappy": "Unhappy",
  "feeling.neutral": "Neither",
  "feeling.happy": "Happy",
  differenceSpent: "Happy less unhappy: spent",
  differenceAgain: "Happy less unhappy: bought again",
  aPoint: "A point, as it stands",
  aPointAlike: "A point, among those who had spent alike",
  aPointAgain: "Bought again, for a point, among those who had spent alike",
  range: "{{value}} ({{low}} to {{high}})",
  points: "{{value}} percentage points",
})
