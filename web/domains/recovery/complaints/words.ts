import { catalogue } from "#web/words/catalogue.ts"

export const complaintTitles = catalogue("complaints-titles", { form: "Complaint form" })

/** What the screen says that hands out the complaint form. */
export const complaintWords = catalogue("complaints", {
  form: "Complaint form",
  lead: "A page on which customers tell what went wrong. Each opens a case with one owner, and the customer follows it by a link of their own.",
  about: "What it is about",
  unit: "Unit",
  unitHelp: "Its cases come to this unit. Without one they come to whoever answers for the touchpoint, or for all.",
  anyUnit: "Any",
  touchpoint: "Touchpoint",
  anyTouchpoint: "Any",
  language: "Language",
  anyLanguage: "As the customer’s browser asks",
  link: "The link",
  linkHelp: "For mails, receipts and your site.",
  code: "QR code of the complaint form",
  open: "See the page",
  poster: "Save the poster (PDF)",
  embed: "On your own site",
  embedWhy:
    "Put this into a page of your site, and the form stands there. No other page of this program may stand in a frame.",
  snippet: "HTML to copy",
  trial: "This address works in your network only. Set the public address before you print or send it.",
})
