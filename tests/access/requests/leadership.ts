import { draftStandard, publishStandard } from "#standards"
import { type About, type Ask, today } from "./request.ts"

const deed = (about: About) => ({ kind: "cases-taken" as const, amount: 1, day: today(about) })

async function decision(about: About) {
  const { ctx } = about.town.house
  const content = { title: "Greet first", behaviour: "We greet.", why: "", looksLike: "", notLike: "" }
  const id = await draftStandard(ctx, { ...content, toward: "both" })
  await publishStandard(ctx, id)
  return { title: "Close at noon", why: "Few come.", day: today(about), standards: [{ id, effect: "costs" as const }] }
}

/** What leaders say and do before everybody. */
export const leadershipRequests: Record<string, Ask> = {
  commit: { body: (about) => ({ what: "Two hours at the till", dueOn: today(about) }) },
  tellOutcome: { of: "commitment", body: () => ({ kept: true }) },
  logDeed: { body: deed },
  "logDeed: a correction": { of: "leader's deed", body: (about) => ({ ...deed(about), corrects: about.record.id }) },
  getDecision: { of: "decision" },
  listDecisionsOn: { of: "standard" },
  recordDecision: { body: decision },
  "recordDecision: a correction": {
    of: "decision",
    body: async (about) => ({ ...(await decision(about)), corrects: about.record.id }),
  },
}
