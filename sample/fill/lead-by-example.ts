import { commit } from "../../server/domains/leadership/commit.ts"
import { logDeed } from "../../server/domains/leadership/log-deed.ts"
import { recordDecision } from "../../server/domains/leadership/record-decision.ts"
import { tellOutcome } from "../../server/domains/leadership/tell-outcome.ts"
import type { Agenda } from "./agenda.ts"
import { type Colleague, deedBy, type Ground, getColleague } from "./ground.ts"
import type { PlannedLeading } from "./planned-leading.ts"

const evening = 18 * 3600
const dayOf = (at: Date) => at.toISOString().slice(0, 10)

/** What leaders committed to, did and decided in the last weeks, by the deeds themselves. */
export function leadByExample(
  ground: Ground,
  agenda: Agenda,
  { said, deeds, decision }: PlannedLeading,
  standardIds: readonly string[],
): void {
  const { ctx, calendar } = ground
  const doing = (by: Colleague, daysAgo: number) => deedBy(ctx, by, calendar.at(daysAgo, evening))
  for (const { by, madeAgo, dueAgo, what, kept, words = "" } of said)
    agenda.add(calendar.at(madeAgo, evening), async () => {
      const leader = getColleague(ground, by)
      const id = await commit(doing(leader, madeAgo), { what, dueOn: dayOf(calendar.at(dueAgo, evening)) })
      if (kept !== undefined)
        agenda.add(calendar.at(dueAgo, evening), () => tellOutcome(doing(leader, dueAgo), id, { kept, words }))
    })
  for (const { by, ago, kind, amount } of deeds)
    agenda.add(calendar.at(ago, evening), async () => {
      const day = dayOf(calendar.at(ago, evening))
      await logDeed(doing(getColleague(ground, by), ago), { kind, amount, day, words: "", corrects: null })
    })
  const { by, ago, title, why, serves, costs } = decision
  const [served, paid] = [standardIds[serves], standardIds[costs]]
  if (!served || !paid) return
  agenda.add(calendar.at(ago, evening), async () => {
    await recordDecision(doing(getColleague(ground, by), ago), {
      title,
      why,
      day: dayOf(calendar.at(ago, evening)),
      standards: [
        { id: served, effect: "serves" },
        { id: paid, effect: "costs" },
      ],
      corrects: null,
    })
  })
}
