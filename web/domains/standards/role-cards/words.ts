import { catalogue } from "#web/words/catalogue.ts"

export const roleCardTitles = catalogue("role-card-titles", {
  roleCards: "Role cards",
  roleCard: "Role card",
  write: "Write a role card",
})

/** What the screens of role cards say. */
export const roleCardWords = catalogue("role-cards", {
  roleCards: "Role cards",
  lead: "Every job serves somebody, front or back. A card says whom, what of the work reaches customers, and which standards matter most in it.",
  yours: "In your job",
  atHand: "Whom you serve, what reaches the customer, and how it shows",
  write: "Write a role card",
  writeFor: "Write one",
  rewrite: "Write it anew",
  job: "Job",
  jobHelp: "As people’s records call it, so that everyone who has this job finds the card.",
  people: "People",
  without: "Jobs without a card",
  withoutWhy:
    "Ask two people who do the work, and write it in ten minutes. Everyone in the job then reads it beside the standards.",
  formLead: "Three questions, answered best together with somebody who does the job.",
  serves: "Whom do you serve?",
  servesHelp:
    "Customers, or the colleagues next in line: “Whoever comes to the gate, and the crew who needs the list.”",
  reaches: "What do you do that reaches the customer?",
  reachesHelp: "What they would notice if it were done badly, or not at all.",
  matter: "Which standards matter most in this job, and how?",
  matterHelp: "One to five, the most important first.",
  standard: "Standard {{number}}",
  choose: "None",
  how: "How it shows in this job",
  howHelp: "One everyday scene: “I come back to the queue at the time I said, also with nothing new.”",
  keep: "Keep this card",
  kept: "The card for {{job}} is kept.",
  withdraw: "Take it away",
  withdrawAsk: "Take this card away?",
  withdrawWhat: "Whoever has this job finds it no more. You can write it again at any time.",
  withdrawn: "The card for {{job}} is taken away.",
  byNobody: "The system",
  nothing: "No job has a card yet",
  nothingWhy:
    "People do well by customers when they know how their own work touches them; the accountant’s as much as the waiter’s.",
  nothingYet:
    "They are being written. As soon as there is one for your job, you find it here and beside the standards.",
  needsStandards: "First the standards",
  needsStandardsWhy:
    "A card names the standards that matter most in a job. Put the first one in force, then write the card.",
})
