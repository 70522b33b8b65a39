import { catalogue } from "#web/words/catalogue.ts"

export const kitTitles = catalogue("kit-titles", { kit: "Card, poster, badge, screen" })

/** What the screen of the symbols says. */
export const kitWords = catalogue("kit", {
  kit: "Card, poster, badge, screen",
  lead: "Purpose and standards to carry, to hang and to show, in your colour and with your logo. They follow every change of the words: print anew when the words are new.",
  language: "Language",
  outdated: "Some of it was translated from an earlier wording. Have it looked through before you print.",
  paper: "Paper",
  a4: "A4",
  a3: "A3",
  "pocket-card": "Pocket card",
  "pocket-card.how":
    "Two on an A4 sheet, printed on one side at full size. Cut one out and fold it like an accordion, to the size of a bank card.",
  poster: "Poster",
  "poster.how": "For the back room, the counter, the corridor: where colleagues pass every day.",
  badge: "Badge",
  "badge.how":
    "As large as a bank card once it is folded, to wear behind one’s name: why on the front, the names of the standards on the back.",
  screen: "Screen",
  "screen.how": "16:9, for the screen in the staff room or the first slide of a meeting.",
  savePdf: "Save as PDF",
  saveSvg: "Save as SVG",
  preview: "How it will look: {{piece}}",
  onlySvg:
    "This script cannot be set as a PDF here. Open the SVG in a browser and print it from there: it is set by the letters of your own computer.",
  nothing: "Nothing to print yet",
  nothingWhy:
    "As soon as the purpose is written or a standard is in force, you find here a card for every pocket and a poster for every wall.",
  writeFirst: "Write the purpose",
})
