import { findUnit, getReach, listUnitsFlat, reaches, type Unit } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** The unit whose page it is, and whether customers may write on it. */
export type PageOfUnit = {
  unit: Unit
  open: boolean
  /** The unit above whose switch it follows. */
  follows: Unit | null
}

/** The page that a link names by its unit's code; that of the whole organisation where it names none, or one that is no more. */
export async function findPage(ctx: Ctx, code: string | undefined): Promise<PageOfUnit> {
  return pageOf(ctx, code === undefined ? undefined : await findUnit(ctx, code))
}

/** The page of a unit by its id, or of the whole organisation. Throws not-found for a unit that there is not. */
export async function getPage(ctx: Ctx, unitId: string | undefined): Promise<PageOfUnit> {
  const unit = unitId === undefined ? undefined : (await listUnitsFlat(ctx)).find(({ id }) => id === unitId)
  if (unitId !== undefined && !unit) throw notFound("This unit")
  return pageOf(ctx, unit)
}

/** Its own switch decides, else the nearest one above; a page that nobody has opened is closed. */
async function pageOf(ctx: Ctx, found: Unit | undefined): Promise<PageOfUnit> {
  const units = await listUnitsFlat(ctx)
  const unit = found ?? (units.find(({ parentId }) => parentId === null) as Unit)
  const switches = await ctx.db
    .selectFrom("recognition_page")
    .select(["unit_id", "open"])
    .where("unit_id", "in", unit.ancestors)
    .execute()
  const nearest = unit.ancestors.findLast((id) => switches.some(({ unit_id }) => unit_id === id))
  return {
    unit,
    open: switches.find(({ unit_id }) => unit_id === nearest)?.open ?? false,
    follows: nearest === undefined || nearest === unit.id ? null : (units.find(({ id }) => id === nearest) ?? null),
  }
}

/** Opens or closes the page of a unit, and with it those below that have no switch of their own. For leads within their reach. */
export async function switchPage(ctx: Ctx, unitId: string, open: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { unit } = await getPage(ctx, unitId)
    const me = personOf(ctx)
    if (!reaches(await getReach(ctx, me), unit.id))
      throw forbidden("page-of-another-unit", "Who leads this unit opens and closes its thank-you page.")
    const row = { open, changed_at: ctx.now(), changed_by: me.id }
    await ctx.db
      .insertInto("recognition_page")
      .values({ unit_id: unit.id, ...row })
      .onConflict((conflict) => conflict.column("unit_id").doUpdateSet(row))
      .execute()
    await record(ctx, open ? "thank-you-page-opened" : "thank-you-page-closed", "unit", unit.id)
    changed(ctx, "kudos")
  })
}
