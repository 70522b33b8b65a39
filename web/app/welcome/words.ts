import { catalogue } from "#web/words/catalogue.ts"

export const welcomeTitles = catalogue("welcome-titles", {
  welcome: "Welcome",
  reviews: "Drop in your reviews",
  sample: "Explore the sample",
  mine: "Start with mine",
})

export const welcomeWords = catalogue("welcome", {
  title: "Hear what customers say. Put it right. Thank those who did.",
  lead: "Wellserved links a customer’s word to the person who can act on it, and shows whether it helped. Three ways in:",
  back: "Three doors",
  reviews: "Drop in your reviews",
  reviewsWhat:
    "Paste or drop what customers wrote. Within a minute: what they talk about, whom to thank, whom to win back.",
  reviewsNeeds: "50 to 5,000 comments. Nothing to set up.",
  sample: "Explore the sample",
  sampleWhat:
    "A year in the life of an airline’s ground crew, and of a bakery. Opens on one story, from complaint to thanks.",
  sampleNeeds: "Ready in seconds. Nothing is real, nothing is sent.",
  mine: "Start with mine",
  mineWhat: "Your name, your colour, your people. Begin with one team and one question to your customers.",
  mineNeeds: "Three minutes, and an e-mail address for the first administrator.",
  here: "You have been here before?",
  signIn: "Sign in",
  mineLead: "All of this can be changed later.",
  organisation: "The organisation",
  name: "Name",
  nameHelp: "As your customers know it.",
  colour: "Colour",
  colourHelp: "Used for buttons and headings. It is darkened where text could not be read on it.",
  logo: "Logo",
  logoHelp: "PNG, SVG, JPEG or WebP, at most 3 KB, so that customers’ pages open at once. You can leave it out.",
  logoTooBig: "This picture is larger than 3 KB. Save it smaller, or leave it out for now.",
  logoDrop: "Take the logo away",
  language: "Language",
  timeZone: "Time zone",
  timeZoneHelp: "Promises and opening hours are counted in it.",
  currency: "Currency",
  currencyHelp: "Three letters, such as EUR.",
  first: "You, the first administrator",
  yourName: "Your name",
  email: "E-mail address",
  password: "Password",
  passwordHelp: "At least ten characters. Three words that do not belong together are easy to remember.",
  begin: "Open the doors",
  begun: "Welcome, {{name}}. This is yours now.",
})
