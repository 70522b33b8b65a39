import { catalogue } from "#web/words/catalogue.ts"

/** What a standard's page says of its examples. */
export const exampleWords = catalogue("examples", {
  examples: "It happened like this",
  tell: "Tell an example",
  nothing:
    "Tell how it was lived once, in three sentences: what the customer needed, what was done, how it ended. No names.",
  words: "What happened",
  wordsHelp: "A scene from an ordinary day, in a few sentences and without names.",
  keep: "Keep it",
  kept: "It is told on this page.",
  withdraw: "Take it away",
  withdrawAsk: "Tell this example no more?",
  withdrawWhat: "It leaves this page.",
  withdrawn: "It is told no more.",
})
