import { mouthWords } from "#contracts/word-of-mouth.ts"
import { catalogue } from "#web/words/catalogue.ts"

export const mouthTitles = catalogue("word-of-mouth-titles", { wordOfMouth: "Word of mouth" })

/** The sentences that server and web have in common. */
export const mouthSentences = catalogue("word-of-mouth-sentences", mouthWords)

export const mouthScreenWords = catalogue("word-of-mouth", {
  wordOfMouth: "Word of mouth",
  lead: "How many people hear of us from those we made happy, and from those we did not, and what may be at stake.",
  scoreboard: "Scoreboard",
  customers: "Customers served",
  "customersFrom.address": "As said in this view.",
  "customersFrom.purchases": "Those who bought in these days; who answered stands for them.",
  "customersFrom.answers": "Only those who answered. Say how many were served to have it reckoned for all.",
  estimate: "An estimate, from assumptions",
  reached: "People reached",
  atLeast: "The bar is the least, the line goes to the most.",
  against: "Speak against us",
  for: "Speak for us",
  row: "Of what",
  "row.customers": "Customers who speak",
  "row.reach": "People who hear it",
  "row.acting": "People who act on it",
  "row.money": "Money",
  net: "Brought less lost",
  basis: "Rests on {{figure}}, {{name}}, from {{n}} answers.",
  notKnown: "not known",
  answer: "Survey customers",
  howRead: "How to read it",
  "how.who":
    "Who answered 9 or 10 to “How likely are you to recommend us?” is taken to speak for us, who answered 0 to 6 against us. Some who say so will not, and some in the middle will.",
  "how.range":
    "Each range is multiplied low with low and high with high, and begins with the range that a sample of customers has. What comes out is as sure as what goes in, and no surer.",
  "how.not":
    "It does not foretell income. It is for weighing: whether putting things right pays, and how much would have to be wrong for it not to.",
})
