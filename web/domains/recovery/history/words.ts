import { catalogue } from "#web/words/catalogue.ts"

export const historyTitles = catalogue("history-titles", { history: "What old cases tell" })

/** What the screen says that charts imported cases. */
export const historyWords = catalogue("history", {
  history: "What old cases tell",
  lead: "Cases brought in from another system, month by month. A point is marked only when it is more than chance.",
  product: "Product",
  anyProduct: "All products",
  none: "No old cases have been brought in",
  noneWhy: "Bring in a file of complaints as cases, and they stand here with their answers, times and causes.",
  bringIn: "Bring in a file",
  timely: "Answered in time",
  response: "Answered: {{name}}",
  told: "{{share}} of {{n}} in all.",
  toldFew: "{{share}} of {{n}} in all; too few months to tell a signal from chance.",
  toldSignals_one: "{{share}} of {{n}} in all; {{count}} month is more than chance.",
  toldSignals_other: "{{share}} of {{n}} in all; {{count}} months are more than chance.",
  issues: "What they were about, and why",
  issue: "Issue",
  cases: "Cases",
  late: "Answered late",
  causes: "Causes",
  cause: "{{name}} ({{count}})",
})
