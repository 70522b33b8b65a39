import { catalogue } from "#web/words/catalogue.ts"

export const myDayTitles = catalogue("my-day-titles", { myDay: "My day" })

/** What My day says. */
export const myDayWords = catalogue("my-day", {
  "greeting.morning": "Good morning, {{name}}",
  "greeting.afternoon": "Good afternoon, {{name}}",
  "greeting.evening": "Good evening, {{name}}",
  where: "{{day}}, {{unit}}",
  work: "Waiting for you",
  promises: "Promised, and due",
  late: "Late",
  dueAt: "by {{when}}",
  dueToday: "today by {{time}}",
  cases: "Cases you own",
  moreCases: "All your cases",
  remedies: "Remedies to decide",
  remedyAsked: "{{name}} asks for {{remedy}}, {{amount}}",
  remedyAskedPlain: "{{name}} asks for {{remedy}}",
  nothingWaits: "No customer is waiting for you. Good.",
  said: "What customers said",
  saidWhere: "About {{unit}}, since yesterday",
  allSaid: "Everything they said",
  nothingSaid: "No new words from customers since yesterday.",
  readOlder: "Read what they said before",
  thanks: "Thanks for you",
  thanksCount_one: "{{count}} in all",
  thanksCount_other: "{{count}} in all",
  noThanks: "Yours will hang here. Meanwhile, who deserves yours?",
  scored: "{{value}} of {{high}}",
  quiet: "A quiet start. Nobody is waiting for you, and everything you promised is kept.",
  "worth.thank": "One thing worth doing: tell a colleague what you saw them do well.",
  "worth.standard": "One thing worth doing: read one standard as if you were the customer.",
  "worth.told": "One thing worth doing: note what a customer told you that no survey would have asked.",
  "do.standard": "Read the standards",
  "do.told": "A customer told me",
})
