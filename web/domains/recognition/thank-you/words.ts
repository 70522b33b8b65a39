import { catalogue } from "#web/words/catalogue.ts"

/** What the screen says that opens the thank-you page and hands it out. */
export const thankYouWords = catalogue("thank-you", {
  page: "Thank-you page",
  board: "Board",
  lead: "A small page on which customers thank whoever served them well, without having been asked. Their words wait on the board until somebody says who was meant.",
  where: "Whose page",
  unit: "Unit",
  unitHelp: "The code of a unit’s page tells us where the customer was, so that a first name is enough.",
  whole: "The whole organisation",
  language: "Language",
  anyLanguage: "As the customer’s browser asks",
  isOpen: "Customers can thank people here",
  openWhole: "It is open for every unit that is not closed by itself.",
  follows: "As for {{unit}}, unless you switch it here.",
  notYours: "Who leads this unit opens and closes it.",
  opened: "The page is open",
  closed: "The page is closed",
  notOpen: "This page is closed",
  notOpenWhy:
    "Open it, hang its code where customers wait or pay, and thanks come in that nobody would have written to you. Nothing reaches the board before one of you has confirmed it.",
  open: "Open the page",
  link: "The link",
  linkHelp: "For receipts, mails and your site.",
  code: "QR code of the thank-you page",
  poster: "Save the poster (PDF)",
  see: "See the page",
  trial: "This address works in your network only. Set the public address before you print or send it.",
  promise: "What customers are promised",
  promises:
    "Each chooses who may read it: everyone here with their name, everyone without it, or only those thanked and who leads them. An address is used once, to say that the thanks arrived, and then forgotten.",
})
