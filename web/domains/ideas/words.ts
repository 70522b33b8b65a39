import { catalogue } from "#web/words/catalogue.ts"

export const ideasTitles = catalogue("ideas-titles", { ideas: "You said, we did" })

/** What "You said, we did" says inside the house. */
export const ideasWords = catalogue("ideas", {
  title: "You said, we did",
  lead: "What changed because a customer said so. Once the words are confirmed they stand on the public page, and each customer who raised it is told.",
  publicPage: "Open the public page",
  youSaid: "You said",
  weDid: "We did",
  drafts: "Waiting for your words",
  draftWhy:
    "This fix is done. Read the words as the customers who raised it will read them, and change what needs changing.",
  youSaidHint: "What customers told us, in their words. No names.",
  weDidHint: "What is different now, plainly.",
  publish: "Publish and tell them",
  publishNobody: "Publish",
  published_zero: "Published",
  published_one: "Published. {{count}} customer is being told.",
  published_other: "Published. {{count}} customers are being told.",
  correct: "Correct the words",
  save: "Save the words",
  takeDown: "Take it off the public page",
  takeDownTitle: "Take this off the public page?",
  takeDownWhy: "It becomes a draft again. Customers who were told stay told; nobody is told twice.",
  takenDown: "Taken off the public page",
  more: "More about this answer",
  trace: "See what it came from",
  raisedBy_one: "{{count}} customer raised it",
  raisedBy_other: "{{count}} customers raised it",
  told_one: "{{count}} was told by mail",
  told_other: "{{count}} were told by mail",
  toldNobody: "nobody could be told by mail",
  everywhere: "Whole organisation",
  fromFix: "Fix: {{title}}",
  empty: "Nothing has changed yet because of what customers said",
  emptyWhy:
    "When a fix is done, its words wait here to be confirmed. Then customers see that speaking up is worth it, and the next one speaks up too.",
  emptyStep: "Look at the fixes",
  exampleSaid: "Forty minutes in the queue at noon, and one counter open.",
  exampleDid: "Three counters are open from noon to two.",
  cancel: "Leave it as it is",
})
