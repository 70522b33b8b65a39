import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { takeBackFacts } from "#platform/facts/record-facts.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustSee, mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { mustJoin } from "./may-join.ts"

/**
 * Joins a case to another that is the same matter. It is closed with it: the other's owner has both, its customer's links lead to one page, what was
 * promised goes along, and what it counted as an opening is taken back. Joined to the same case already, nothing changes.
 */
export async function joinCase(ctx: Ctx, caseId: string, toId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const [found, to] = await lockBoth(ctx, caseId, toId)
    await mustWork(ctx, found)
    await mustSee(ctx, to)
    if (found.joined_to === to.id) return
    mustBeWorkable(found)
    mustJoin(found, to)
    await mustHaveNothingJoined(ctx, caseId)
    const promises = await passPromises(ctx, caseId, toId)
    const customerLearned = to.customer_id === null && found.customer_id !== null
    if (customerLearned)
      await ctx.db.updateTable("recovery_case").set({ customer_id: found.customer_id }).where("id", "=", toId).execute()
    await ctx.db
      .updateTable("recovery_case")
      .set({ state: "closed", closed_at: ctx.now(), closure: "joined", closed_by: actorId(ctx), joined_to: toId })
      .where("id", "=", caseId)
      .execute()
    await ctx.db
      .insertInto("recovery_join")
      .values({
        id: newId(ctx),
        case_id: caseId,
        to_id: toId,
        promises,
        customer_learned: customerLearned,
        at: ctx.now(),
        by_id: actorId(ctx),
      })
      .execute()
    await followClocks(ctx, found, { kind: "closed" })
    await takeBackFacts(ctx, [caseId], ["cases-opened"])
    await record(ctx, "case-joined", "case", caseId, { to: toId })
    changed(ctx, "cases", `case:${caseId}`, `case:${toId}`, `person:${found.owner_id}`, `person:${to.owner_id}`)
  })
}

/** Both locked in the order of their ids, so that joining them to one another at once is no deadlock. */
async function lockBoth(ctx: Ctx, caseId: string, toId: string): Promise<[LockedCase, LockedCase]> {
  const locked = new Map<string, LockedCase>()
  for (const id of [caseId, toId].toSorted()) locked.set(id, await getCaseForUpdate(ctx, id))
  const [found, to] = [locked.get(caseId), locked.get(toId)]
  if (!found || !to) throw notFound("This case")
  return [found, to]
}

async function mustHaveNothingJoined(ctx: Ctx, caseId: string): Promise<void> {
  const joined = await ctx.db
    .selectFrom("recovery_case")
    .select("id")
    .where("joined_to", "=", caseId)
    .limit(1)
    .executeTakeFirst()
  if (joined)
    throw new Refusal("has-joined", "Other cases were joined to this one. Join the other case to this one instead.")
}

async function passPromises(ctx: Ctx, from: string, to: string): Promise<string[]> {
  const rows = await ctx.db
    .updateTable("recovery_promise")
    .set({ case_id: to })
    .where("case_id", "=", from)
    .where("outcome", "is", null)
    .returning("id")
    .execute()
  return rows.map(({ id }) => id)
}
