import type { StandardContent } from "#contracts/standards.ts"
import type { PlannedExample, PlannedReading, PlannedRoleCard } from "../fill/planned-standards.ts"

export const purpose =
  "Bread is the first thing many people here do for themselves in a day. We want it to be good, and we want them to be glad they came in."

export const standards: readonly StandardContent[] = [
  {
    title: "Bread we would eat ourselves",
    behaviour: "Sell only what you would put on your own table today.",
    why: "People can taste whether we care.",
    looksLike: "Yesterday's croissants go to the hostel, not into the counter.",
    notLike: "“Nobody will notice.”",
    toward: "customer",
  },
  {
    title: "Look up and say good morning",
    behaviour: "Greet whoever comes in before you finish what you are doing, and use their name when you know it.",
    why: "For some it is the only good morning they get.",
    looksLike: "A nod over three heads: I have seen you.",
    notLike: "Talking to each other over the queue.",
    toward: "customer",
  },
  {
    title: "Leave it as you would like to find it",
    behaviour: "Clean down, fill up and write down before you go.",
    why: "Whoever comes at four in the morning is one of us.",
    looksLike: "Orders in the book, oat milk in the fridge, machine rinsed.",
    notLike: "A note that says sorry.",
    toward: "co-worker",
  },
]

/** What all five have been asked to read again, since two of them wait at four in the morning for what the others left. */
export const reading: PlannedReading = {
  standard: 2,
  before: "Clean down before you go.",
  check: {
    question: "The rye is all sold and you lock up. What does the next one need to know?",
    answers: ["Nothing, they will see it", "That the rye starter wants feeding, in the book"],
    rightAnswer: 1,
  },
  askedDaysAgo: 9,
  dueInDays: 5,
  share: 0.6,
}

export const roleCards: readonly PlannedRoleCard[] = [
  {
    job: "Till and coffee",
    serves: "Whoever stands in the queue, and Deepak, who has to know by ten what will run out.",
    reaches: "The first good morning. Whether the order that was put aside is there.",
    standards: [
      { place: 1, how: "I look up over the coffee machine, also with three cups waiting." },
      { place: 2, how: "Orders go into the book at once, not onto a napkin." },
    ],
  },
]

/** Told on the pages of the standards. */
export const examples: readonly PlannedExample[] = [
  {
    standard: 1,
    words:
      "Three deep on a Saturday, and an old man counting coins. A nod over three heads: take your time, yours is put aside.",
  },
]
