import { getReach, reaches } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

type Mending = { words: string | null; fixId: string | null }

/**
 * Says what was done so that it does not come again: in words, and it is mended from now on; or by a fix, and it is mended from the day the fix is done.
 * The colleagues of its unit, those who lead it and whoever noted it may.
 */
export async function mendFriction(ctx: Ctx, id: string, { words, fixId }: Mending): Promise<void> {
  if (words === null && fixId === null)
    throw new Refusal("nothing-mended", "Say what was done, or which fix is to end it.", { status: 400 })
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("recovery_friction")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw notFound("This friction")
    if (!(await mayMend(ctx))(found))
      throw forbidden("mended-by-its-unit", "The colleagues of its unit and those who lead it say that it is mended.")
    if (fixId && !(await ctx.db.selectFrom("recovery_fix").select("id").where("id", "=", fixId).executeTakeFirst()))
      throw notFound("This fix")
    const mended = words === null ? {} : { mended_at: ctx.now(), mended_by: personOf(ctx).id, mended_words: words }
    await ctx.db
      .updateTable("recovery_friction")
      .set({ ...mended, ...(fixId && { fix_id: fixId }) })
      .where("id", "=", id)
      .execute()
    await record(ctx, "friction-mended", "friction", id, { fixId })
    changed(ctx, "early-signals")
  })
}

/** Which frictions the caller may mark mended; none by PIN, nor for a program. */
export async function mayMend(ctx: Ctx): Promise<(friction: { unit_id: string; noted_by: string }) => boolean> {
  const { actor } = ctx
  if (actor.kind !== "person" || actor.strength !== "full") return () => false
  const reach = await getReach(ctx, actor)
  return ({ unit_id, noted_by }) => unit_id === actor.unitId || noted_by === actor.id || reaches(reach, unit_id)
}
