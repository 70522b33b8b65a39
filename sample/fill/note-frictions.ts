import { mendFriction } from "../../server/domains/recovery/early-signals/mend-friction.ts"
import { noteFriction } from "../../server/domains/recovery/early-signals/note-friction.ts"
import type { Agenda } from "./agenda.ts"
import { deedBy, type Ground, getLead, getUnitId } from "./ground.ts"
import type { PlannedFriction } from "./plan.ts"

const shiftBegins = 27_000

/** Puts what staff noted, and what became of it, on the agenda of the year: somebody of the team notes it, and its lead says that it is mended. */
export function noteFrictions(ground: Ground, agenda: Agenda, frictions: readonly PlannedFriction[]): void {
  const { ctx, calendar, people } = ground
  frictions.forEach(({ unit, daysAgo, what, mended }, at) => {
    const team = people.filter((person) => person.unit === unit && !person.leads)
    const by = team[at % team.length] ?? getLead(ground, unit)
    const notedAt = calendar.at(daysAgo, shiftBegins + ((at * 1_931) % 36_000))
    agenda.add(notedAt, async () => {
      const id = await noteFriction(deedBy(ctx, by, notedAt), {
        what,
        unitId: getUnitId(ground, unit),
        touchpointId: null,
      })
      if (!mended) return
      const mendedAt = calendar.at(mended.daysAgo, shiftBegins + ((at * 2_111) % 36_000))
      agenda.add(mendedAt, () =>
        mendFriction(deedBy(ctx, getLead(ground, unit), mendedAt), id, { words: mended.words, fixId: null }),
      )
    })
  })
}
