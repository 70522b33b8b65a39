import { catalogue } from "#web/words/catalogue.ts"

export const sampleWords = catalogue("sample", {
  title: "Explore the sample",
  lead: "Two organisations with a year behind them. All people, customers and numbers are made up; nothing is sent to anyone.",
  airline: "An airline",
  airlineWhat:
    "24 teams on the ground and in the air, back office included: 400 people, 9,000 customers, five languages.",
  bakery: "A bakery",
  bakeryWhat: "Five people and their regulars. Shows how small the product is for a small house.",
  airlineOpen: "Open the airline",
  bakeryOpen: "Open the bakery",
  filling: "Making a year of life",
  fillingTold: "At the moment: {{step}}",
  failed: "The sample could not be made",
  ready: "Who would you like to be?",
  readyLead:
    "Each sees what their work needs. You begin with one story, from a complaint to thanks; you can come back and be someone else.",
  be: "Begin as {{name}}",
})
