import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { remedies } from "../ledgers.ts"
import { lockCustomer } from "./give-remedy.ts"
import { givenRemedies } from "./ledger.ts"

/** Corrects what was given: so much of it was not. Both rows stay, and what was taken back is inside the limits again. */
export async function takeBackRemedy(
  ctx: Ctx,
  remedyId: string,
  what: { amountMinor: number; words: string },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const root = await ctx.db
      .selectFrom("recovery_remedy")
      .selectAll()
      .where("id", "=", remedyId)
      .where("of_id", "is", null)
      .executeTakeFirst()
    if (!root) throw notFound("This remedy")
    const found = await getCaseForUpdate(ctx, root.case_id)
    await mustWork(ctx, found, "This remedy")
    if (found.customer_id) await lockCustomer(ctx, found.customer_id)
    const { rows } = await sql<{ amount_minor: number; cost_minor: number; taken_back: boolean }>`
      select amount_minor, cost_minor, taken_back from ${givenRemedies} given where id = ${remedyId}`.execute(ctx.db)
    const [left] = rows
    if (!left) throw new Refusal("nothing-given", "Nothing was given here that could be corrected.")
    if (left.taken_back) throw new Refusal("taken-back-already", "This has been taken back already.")
    if (what.amountMinor > left.amount_minor || (left.amount_minor > 0 && what.amountMinor === 0))
      throw new Refusal("more-than-given", "Take back at most what was given, and more than nothing.", { status: 400 })
    const whole = what.amountMinor === left.amount_minor
    const id = newId(ctx)
    await append(
      ctx,
      remedies,
      ctx.db.insertInto("recovery_remedy").values({
        id,
        case_id: root.case_id,
        kind: root.kind,
        step: "taken-back",
        of_id: remedyId,
        amount_minor: what.amountMinor,
        cost_minor: whole ? left.cost_minor : Math.round((left.cost_minor * what.amountMinor) / left.amount_minor),
        currency: root.currency,
        words: what.words,
        at: ctx.now(),
        by_id: personOf(ctx).id,
      }),
    )
    await record(ctx, "remedy-taken-back", "remedy", remedyId, {
      caseId: root.case_id,
      amountMinor: what.amountMinor,
      currency: root.currency,
    })
    changed(ctx, "cases", `case:${root.case_id}`, "budgets")
    return id
  })
}
