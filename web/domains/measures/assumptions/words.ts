import { catalogue } from "#web/words/catalogue.ts"

export const assumptionsWords = catalogue("assumptions", {
  assumptions: "What is assumed",
  why: "Nothing of this was measured here. Change it and everything above changes along; the address then holds this view, to be shared.",
  least: "{{name}}, at least",
  most: "{{name}}, at most",
  atLeast: "at least",
  atMost: "at most",
  "name.unhappy-tell": "People an unhappy customer tells",
  "name.happy-tell": "People a happy customer tells",
  "name.acts-on-it": "Of those who hear it, act on it (%)",
  "name.customer-worth": "What a customer spends in a year ({{currency}})",
  "name.minutes-a-case": "Minutes of work a case takes",
  "name.an-hour": "What an hour of work costs ({{currency}})",
  "from.address": "of this view",
  "from.kept": "kept for everyone here",
  "from.purchases": "from what customers bought",
  "from.published": "published by others, see below",
  "from.none": "nobody has said yet",
  keep: "Keep for everyone",
  drop: "Back to what is published",
  again: "Undo in this view",
  kept: "Kept for everyone.",
  dropped: "Given up.",
  sources: "Where these come from",
  "source.unhappy-tell":
    "An unhappy customer tells nine to ten others (Technical Assistance Research Programs, Consumer Complaint Handling in America, 1986) or fifteen (American Express, Customer Service Barometer, 2017).",
  "source.happy-tell":
    "A happy customer tells four or five (Technical Assistance Research Programs, 1986) or eleven (American Express, 2017). People say these numbers in surveys; they were not counted.",
  "source.acts-on-it":
    "There is no share that holds for every trade. Among people who were about to choose, good word of mouth raised the chance of buying by about 20 points and bad word lowered it by about 11 (East, Hammond and Lomax, International Journal of Research in Marketing 25, 2008); most who hear of you are not about to choose. Hence 1 to 5%.",
  "source.customer-worth":
    "Where purchases are known it is what one who bought spent in the last twelve months on average, with its likely range.",
  "source.minutes-a-case": "Nobody else can know it: time a few cases and say what they took.",
  "source.an-hour": "Nobody else can know it: wages with all that goes with them, by the hour.",
})
