import { getCustomer } from "#customers"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { readClockRules } from "../clocks/clock-rules.ts"
import { mustBeAhead } from "./promise.ts"
import { remindAt } from "./promise-due.ts"

export type PromiseTo = {
  what: string
  dueAt: Date
  /** A customer we know, or somebody by name. */
  to: { customerId: string } | { name: string }
  madeIn: "call" | "visit"
}

/** Promises somebody something in a call or a visit, without a case; who promises, owns it, and it counts for their unit. */
export async function makePromiseTo(ctx: Ctx, { what, dueAt, to, madeIn }: PromiseTo): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    mustBeAhead(dueAt, ctx.now())
    const { id: ownerId, unitId } = personOf(ctx)
    const customerId = "customerId" in to ? (await getCustomer(ctx, to.customerId)).id : null
    const toWhom = "name" in to ? to.name : null
    const id = newId(ctx)
    const calendar = (await readClockRules(ctx)).calendarOf(unitId)
    await ctx.db
      .insertInto("recovery_promise")
      .values({
        id,
        what,
        owner_id: ownerId,
        due_at: dueAt,
        made_at: ctx.now(),
        made_by: ownerId,
        customer_id: customerId,
        to_whom: toWhom,
        unit_id: unitId,
        made_in: madeIn,
        remind_at: remindAt(calendar, ctx.now(), dueAt),
      })
      .execute()
    await record(ctx, "promise-made", "promise", id, { customerId, dueAt: dueAt.toISOString() })
    changed(ctx, "promises", `person:${ownerId}`)
    return id
  })
}
