import { catalogue } from "#web/words/catalogue.ts"

export const lineUpTitles = catalogue("line-up-titles", {
  lineUp: "Line-up",
  round: "Line-up on this tablet",
  mondayMail: "Monday mail",
})

/** What the line-up card says, on the screen, in My day and on paper. */
export const lineUpWords = catalogue("line-up", {
  title: "Line-up",
  lead: "Two minutes, standing, before the day begins. Read it aloud, answer the question, go.",
  today: "Today",
  tomorrow: "Tomorrow",
  whichDay: "Which day",
  team: "Team",
  print: "Print it",
  standardOfDay: "The standard of the day",
  story: "A story",
  storyFromCustomer: "In a customer’s own words",
  storyAbout: "About {{names}}",
  storyTip: "Tip: {{tip}}",
  miss: "One miss",
  changed: "What we changed",
  notChangedYet: "Nothing has been changed yet. What could we try?",
  promised: "Promised for this day",
  promisedBy: "{{owner}}, by {{time}}",
  nothingPromised: "Nothing is promised for this day. So the day begins with a clear slate.",
  question: "Twenty seconds",
  showAnswer: "And the answer",
  showLooksLike: "What one could say",
  looksLike: "It looks like this",
  notLike: "It does not look like this",
  anniversaries: "To congratulate",
  award: "Award: {{award}}",
  firstDay: "The first day here. Welcome!",
  yearsHere_one: "One year here",
  yearsHere_other: "{{count}} years here",
  noStandard:
    "No standards are written yet. Until then: whatever you do today, do it as you would for your own family.",
  noStory: "No story yet. Who did something good for a customer or for you this week? Thank them, and it is told here.",
  noMiss: "No miss to tell. What nearly went wrong yesterday?",
  swap: "Swap",
  swapStandard: "Swap the standard",
  swapStory: "Swap the story",
  swapMiss: "Swap the miss",
  swapQuestion: "Swap the question",
  close: "Close",
  swapped: "Swapped",
  takeBackSwap: "Take the last swap back",
  tookBack: "It stands as it stood before",
  leaveOut: "Leave it out",
  ownQuestion: "Or ask your own",
  ask: "Ask this",
  nothingElse: "There is nothing else to choose from yet.",
  open: "Open the card",
  byMail: "Send me the card by mail as well, in the morning, to {{address}}",
  mailKept: "Kept",
})

/** What is said about the mail on Monday morning; what it says itself comes from the server. */
export const mondayMailWords = catalogue("monday-mail", {
  title: "What your Monday mail says",
  lead: "On Monday morning, how your own team stands, what it kept and who was thanked. One minute.",
  says: "If it came now",
  wanted: "Send it to {{address}} on Mondays",
  kept: "Kept",
  noAddress: "You have no e-mail address here, so nothing is sent. You can read it on this screen whenever you like.",
})
