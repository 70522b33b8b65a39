import { dayAt, listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { recordFacts } from "#platform/facts/record-facts.ts"
import { changed } from "#platform/live/live-hub.ts"

type Note = { what: string; unitId: string; touchpointId: string | null }

/** Notes what nearly went wrong or got in the way. Anyone may, for any unit: whoever sees it, passes it on. */
export async function noteFriction(ctx: Ctx, { what, unitId, touchpointId }: Note): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    if (!(await listUnitsFlat(ctx)).some((unit) => unit.id === unitId)) throw notFound("This unit")
    if (touchpointId && !(await isTouchpoint(ctx, touchpointId))) throw notFound("This touchpoint")
    const by = personOf(ctx).id
    const id = newId(ctx)
    const at = ctx.now()
    await ctx.db
      .insertInto("recovery_friction")
      .values({ id, unit_id: unitId, touchpoint_id: touchpointId, what, noted_at: at, noted_by: by })
      .execute()
    await recordFacts(ctx, [
      {
        measure: "frictions",
        day: await dayAt(ctx, unitId, at),
        unitId,
        dims: touchpointId ? { touchpoint: touchpointId } : {},
        value: 1,
        subjectId: id,
      },
    ])
    await record(ctx, "friction-noted", "friction", id, { unitId })
    changed(ctx, "early-signals")
    return id
  })
}

const isTouchpoint = async (ctx: Ctx, id: string) =>
  (await ctx.db.selectFrom("listening_touchpoint").select("id").where("id", "=", id).executeTakeFirst()) !== undefined
