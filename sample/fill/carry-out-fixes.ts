import { publishAnswer } from "../../server/domains/ideas/publish-answer.ts"
import { keepCause } from "../../server/domains/recovery/causes/set-cause.ts"
import { finishFix } from "../../server/domains/recovery/fixes/finish-fix.ts"
import { planFix } from "../../server/domains/recovery/fixes/plan-fix.ts"
import type { PlannedFix } from "../airline/fixes.ts"
import type { KnownCause } from "../cases/case-words.ts"
import type { Agenda } from "./agenda.ts"
import { deedBy, type Ground, getColleague, getUnitId, roundAt } from "./ground.ts"

/** Keeps the tree of causes; their ids by name. */
export async function keepCauses(ground: Ground, causes: readonly KnownCause[]): Promise<Map<string, string>> {
  const { ctx, calendar } = ground
  const own = roundAt(ctx, calendar.at(366, 40_000))
  const ids = new Map<string, string>()
  const keep = async (name: string, parentId: string | null, avoidable: boolean) => {
    const id = ids.get(name) ?? (await keepCause(own, { name, parentId, avoidable }, null))
    ids.set(name, id)
    return id
  }
  for (const cause of causes) await keep(cause.name, await keep(cause.under, null, cause.avoidable), cause.avoidable)
  return ids
}

/** Puts planning, finishing and telling of the fixes on the agenda. `flush` writes the cases that have come up by then. */
export function planFixes(
  ground: Ground,
  agenda: Agenda,
  what: {
    fixes: readonly PlannedFix[]
    causeIds: ReadonlyMap<string, string>
    standardIds: readonly string[]
    steward: string
    flush: () => Promise<void>
  },
): void {
  const { ctx, calendar } = ground
  for (const fix of what.fixes) {
    const plannedAt = calendar.at(fix.plannedDaysAgo, 36_000)
    let fixId = ""
    agenda.add(plannedAt, async () => {
      await what.flush()
      fixId = await planFix(deedBy(ctx, getColleague(ground, fix.plannedBy), plannedAt), {
        causeId: what.causeIds.get(fix.cause) as string,
        title: fix.title,
        what: fix.what,
        ownerId: getColleague(ground, fix.owner).id,
        dueOn: calendar.day(fix.dueDaysAgo),
        landsIn: fix.landsIn,
        landsAt: null,
        standardId: fix.standard === null ? null : (what.standardIds[fix.standard] ?? null),
        measure: fix.measure,
        unitId: getUnitId(ground, fix.unit),
        touchpointId: null,
      })
    })
    if (fix.doneDaysAgo === null) continue
    const { doneDaysAgo, published } = fix
    const doneAt = calendar.at(doneDaysAgo, 34_200)
    agenda.add(doneAt, async () => {
      await what.flush()
      await finishFix(deedBy(ctx, getColleague(ground, fix.owner), doneAt), fixId, calendar.day(doneDaysAgo), fix.weDid)
    })
    if (!published) continue
    const publishedAt = calendar.at(published.daysAgo, 37_800)
    agenda.add(publishedAt, async () => {
      const answer = await ctx.db
        .selectFrom("ideas_answer")
        .select("id")
        .where("fix_id", "=", fixId)
        .executeTakeFirstOrThrow()
      const words = { youSaid: published.youSaid, weDid: fix.weDid }
      await publishAnswer(deedBy(ctx, getColleague(ground, what.steward), publishedAt), answer.id, words)
    })
  }
}
