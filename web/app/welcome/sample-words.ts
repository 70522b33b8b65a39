import { catalogue } from "#web/words/catalogue.ts"

export const sampleWords = catalogue("sample", {
  title: "Explore the sample",
  lead: "Two organisations with a year behind them. All people, customers and numbers are made up; nothing is sent to anyone.",
  airline: "An airline",
  airlineWhat:
    "24 teams on the ground and in the air, back office included: 400 people, 9,000 customers, five languages.",
  bakery: "A bakery",
  bakeryWhat: "Five people and their regulars. Shows how small the product is for a small house.",
  "airlineFind.1": "A fix that worked, and one that did not: the charts say which",
  "airlineFind.2": "A rule that stands in the way, and what it costs in customers",
  "airlineFind.3": "Stations that differ by chance alone, and are not blamed for it",
  "bakeryFind.1": "A whole day’s work on one screen",
  "bakeryFind.2": "Regulars who are thanked, and who thank",
  "bakeryFind.3": "What is left out because five people do not need it",
  airlineOpen: "Open the airline",
  bakeryOpen: "Open the bakery",
  filling: "A year is going by",
  fillingTold: "{{step}}…",
  failed: "The sample could not be made",
  ready: "Who would you like to be?",
  readyLead:
    "Each sees what their work needs. You begin with one story, from a complaint to thanks; you can come back and be someone else.",
  be: "Look around as {{name}}, {{job}}",
  "sees.member": "Sees today’s line-up, what customers said about their work, and the thanks they received.",
  "sees.lead": "Sees which promise is about to break, whom to thank, and what the team’s customers say.",
  "sees.steward": "Keeps the standards and the surveys, and sees whether they are lived.",
  "sees.executive": "Sees whether it is getting better, and how sure that is.",
  "sees.administrator": "Brings people in and out, and reads what the program did.",
})
