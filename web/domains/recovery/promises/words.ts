import { catalogue } from "#web/words/catalogue.ts"

export const promiseTitles = catalogue("promises-titles", { promises: "My promises", atRisk: "Promises at risk" })

/** What promises say. */
export const promiseWords = catalogue("promises", {
  promises: "My promises",
  promisesLead: "What you told customers you would do, and by when.",
  open: "Open",
  settled: "Settled in the last thirty days",
  none: "You owe nobody anything",
  noneWhy:
    "A promise is made in a case, or here after a call or a visit. Write “I'll call you by Friday noon” to a customer and it is offered.",
  atRisk: "Promises at risk",
  atRiskLead: "Of your teams: those that are late, and those due within a day. A hand today keeps a word tomorrow.",
  noneAtRisk: "None is at risk",
  noneAtRiskWhy: "Every promise of your teams has more than a day left.",
  seeAtRisk: "Promises at risk in my teams",
  what: "What",
  to: "To whom",
  by: "By whom",
  due: "By when",
  late: "late",
  kept: "kept",
  broken: "broken",
  renegotiated: "another time agreed",
  keep: "It is done",
  done: "Kept. Well done.",
  make: "Make a promise",
  makeWhy: "After a call or a visit, where there is no case.",
  whatHint: "Call back about the missing bag",
  name: "To whom",
  takeTime: "By {{time}}, as you write",
  madeIn: "It was",
  call: "a call",
  visit: "a visit",
  send: "Promise it",
  made: "Promised. It is on your day.",
  another: "Agree another time",
  agree: "Agree this time",
  offered: "That is a promise",
  offerWhy: "It would be kept in sight until it is done.",
})
