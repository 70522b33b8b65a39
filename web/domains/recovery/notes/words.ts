import { catalogue } from "#web/words/catalogue.ts"

export const noteTitles = catalogue("notes-titles", { note: "A customer told me" })

/** What the ten-second note says. */
export const noteWords = catalogue("notes", {
  title: "A customer told me",
  lead: "Write it as you heard it, and pass it on. One person will look after it.",
  words: "What happened?",
  wordsHint: "Rosa Vidal waited an hour at the counter, and her booking was gone",
  where: "Where",
  who: "Customer",
  nobody: "Nobody we know",
  guessed: "Guessed from your words. Change it if it is wrong.",
  send: "Pass it on",
  more: "Say more at once",
  passed: "Case {{number}}: {{name}} has it now.",
  passedWhere: "It is with {{unit}}.",
  see: "See the case",
  another: "Another one",
})
