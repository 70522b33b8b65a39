import { type About, type Ask, today, tomorrow } from "./request.ts"

const said = () => ({ words: "We are on it." })

export const recoveryRequests: Record<string, Ask> = {
  listCases: { of: "case", lists: true },
  getCase: { of: "case" },
  openCase: { of: "unit", body: ({ record }) => ({ subject: "Charged twice", unitId: record.id }) },
  handOffCase: { of: "case", body: ({ place }) => ({ to: place.colleagueId, reason: "Knows the terminal" }) },
  takeCase: { of: "case" },
  listCasesOnTheSpot: { of: "case", lists: true },
  getCaseOnTheSpot: { of: "case" },
  writeToCustomer: { of: "case", body: said },
  addNote: { of: "case", body: said },
  askCustomer: { of: "case", body: said },
  closeCase: { of: "case", body: () => ({ how: "disagreed", reason: "Two purchases, two receipts." }) },
  setCause: {
    of: "case",
    body: () => ({ cause: { name: "Terminal repeats", parentId: null, avoidable: true }, ownError: true }),
  },
  "listMyWork: my cases": { of: "case", lists: true },
  "listMyWork: my promises": { of: "promise", lists: true },
  "listMyWork: remedies to decide": { of: "a remedy asked for", lists: true },
  makePromise: { of: "case", body: (about) => ({ what: "Call back", dueAt: tomorrow(about) }) },
  settlePromise: { of: "promise", body: () => ({ outcome: "kept" }) },
  giveRemedy: { of: "case", body: () => ({ kind: "apology" }) },
  decideRemedy: { of: "a remedy asked for", body: () => ({ decision: "approved" }) },
  listFixes: { of: "fix", lists: true },
  getFix: { of: "fix" },
  planFix: { of: "a cause in a unit", body: (about) => planOf(about, about.place.colleagueId) },
  "planFix: to do it oneself": {
    of: "a cause in a unit",
    body: (about) => planOf(about, about.caller.person?.id ?? about.place.ownerId),
  },
  noteFriction: {
    of: "unit",
    body: ({ record }) => ({ what: "The queue nearly blocked the door", unitId: record.id }),
  },
  mendFriction: { of: "friction", body: () => ({ words: "The rope stands elsewhere now." }) },
  finishFix: { of: "fix", body: (about) => ({ doneOn: today(about), weDid: "We open a second till at noon." }) },
  getDemonstration: { of: "demonstration" },
  getCustomersCase: { of: "link" },
  readCaseMark: { of: "link" },
  followAnswer: { of: "answer link" },
  answerPutRight: { of: "link", body: () => ({ putRight: "yes" }) },
  writeToUs: { of: "link", body: said },
  caseStatusPage: { of: "link" },
  caseStatusAnswer: { of: "link", body: () => ({ putRight: "no", words: "" }) },
  requestCaseLink: { body: () => ({ email: "rosa@customers.example" }) },
}

const planOf = (about: About, ownerId: string) => ({
  causeId: about.record.id,
  title: "A second till",
  what: "Open it at noon.",
  ownerId,
  dueOn: today(about),
  landsIn: "process",
  measure: "nps",
  unitId: about.record.unitId,
})
