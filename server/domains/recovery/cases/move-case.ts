import { getPerson, listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { ownerByRule } from "../owners/owner-by-rule.ts"
import { mustBeWorkable } from "./case.ts"
import { findCustomersLanguage } from "./customers-language.ts"
import { getCaseForUpdate } from "./get-case-for-update.ts"
import { passOn } from "./hand-off-case.ts"

/**
 * Gives a case to the unit that it belongs to: the rules choose who looks after it there, which is a hand-off with its reason, and its clocks go on by
 * that unit's hours. The unit that has it already changes nothing.
 */
export async function moveCase(
  ctx: Ctx,
  caseId: string,
  { unitId, reason }: { unitId: string; reason: string },
): Promise<{ owner: { id: string; name: string } }> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    if (!(await listUnitsFlat(ctx)).some(({ id }) => id === unitId)) throw notFound("This unit")
    if (unitId !== found.unit_id) {
      const language = await findCustomersLanguage(ctx, found.customer_id)
      const { ownerId } = await ownerByRule(ctx, { unitId, touchpointId: null, language })
      await ctx.db.updateTable("recovery_case").set({ unit_id: unitId }).where("id", "=", caseId).execute()
      await followClocks(ctx, { ...found, unit_id: unitId }, { kind: "moved", unitId })
      await record(ctx, "case-moved", "case", caseId, { from: found.unit_id, to: unitId })
      await passOn(ctx, found, ownerId, reason)
      changed(ctx, "cases", `case:${caseId}`)
      return { owner: await namedPerson(ctx, ownerId) }
    }
    return { owner: await namedPerson(ctx, found.owner_id) }
  })
}

async function namedPerson(ctx: Ctx, id: string) {
  return { id, name: (await getPerson(ctx, id)).name }
}
