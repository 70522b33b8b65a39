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
    "In surveys in the United States, American Express heard that people tell 16 others of poor service (2011), 24 (2012) and 15 (2017). Nine to ten is the number that is often quoted from the Technical Assistance Research Programs of the 1980s. People said these numbers; nobody counted them.",
  "source.happy-tell":
    "The same surveys of American Express: 9 others hear of good service (2011), 15 (2012), 11 (2017). Four to five is often quoted from the Technical Assistance Research Programs.",
  "source.acts-on-it":
    "There is no share that holds for every trade. Of brands they know, people say that good word of mouth moves them more than bad word does, and most where they were undecided (East, Hammond and Lomax, International Journal of Research in Marketing 25, 2008, 215–224); most who hear of you are not about to choose. Hence 1 to 5%.",
  "source.customer-worth":
    "Where purchases are known it is what one who bought spent in the last twelve months on average, with its likely range.",
  "source.minutes-a-case": "Nobody else can know it: time a few cases and say what they took.",
  "source.an-hour": "Nobody else can know it: wages with all that goes with them, by the hour.",
})
