import { type Ask, today } from "./request.ts"

const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const content: Ask["body"] = (about) => ({
  name: "Steady hands",
  purpose: "For whoever saw it through.",
  criteria: [],
  decidedBy: "vote",
  winners: 1,
  opensOn: today(about),
  nominateUntil: dayAfter(today(about), 7),
  decideUntil: dayAfter(today(about), 14),
})

export const awardRequests: Record<string, Ask> = {
  "getTrace: of an award": { of: "award", params: { kind: "award" } },
  "getTrace: of a draft award": { of: "draft award", params: { kind: "award" } },
  "getTrace: of a nomination": { of: "nomination", params: { kind: "nomination" } },
  listAwards: { of: "award", lists: true, query: () => ({ limit: "100" }) },
  "listAwards: drafts": { of: "draft award", lists: true, query: () => ({ limit: "100" }) },
  "getAward: under way": { of: "award" },
  "getAward: a draft": { of: "draft award" },
  draftAward: { body: content },
  rewriteAward: { of: "draft award", body: content },
  discardAward: { of: "draft award" },
  announceAward: { of: "draft award" },
  changeAwardDays: {
    of: "award",
    body: (about) => ({ nominateUntil: dayAfter(today(about), 8), decideUntil: dayAfter(today(about), 20) }),
  },
  callOffAward: { of: "award", body: () => ({ reason: "Not this year." }) },
  beginAwardAgain: { of: "presented award" },
  nominate: {
    of: "award",
    body: ({ town, record }) => ({
      people: [town.cast.chidi.id],
      words: "Stayed until it was done.",
      standards: [record.standardId],
    }),
  },
  withdrawNomination: { of: "nomination" },
  answerNomination: { of: "nominee", body: () => ({ stands: true, told: true }) },
  castBallot: { of: "award with a vote", body: ({ record }) => ({ nomineeId: record.nomineeId }) },
  judgeAward: { of: "award judged", body: ({ record }) => ({ nomineeId: record.nomineeId, words: "" }) },
  countAward: { of: "award to confirm" },
  decideAward: { of: "award to confirm", body: ({ record }) => ({ winners: [record.nomineeId], words: "" }) },
  "getCeremony: once presented": { of: "presented award" },
  "getCeremony: before": { of: "decided award" },
  presentAward: { of: "decided award" },
  "getCertificatePdf: once presented": { of: "presented award" },
  "getCertificatePdf: before": { of: "decided award" },
  getCertificateSvg: { of: "presented award" },
}
