import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustDecide } from "../access.ts"
import { factOfApproval } from "../cases/case-facts.ts"
import { countCase } from "../cases/count-case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { lockCustomer } from "./give-remedy.ts"
import { stepFor } from "./remedy.ts"
import { getLimit, sumGiven } from "./remedy-queries.ts"

/** Approves or refuses a remedy above its giver's limit: by the lead, never by who asked, and inside the lead's own limit. */
export async function decideRemedy(
  ctx: Ctx,
  remedyId: string,
  decision: "approved" | "refused",
  words: string,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const asked = await ctx.db
      .selectFrom("recovery_remedy")
      .selectAll()
      .where("id", "=", remedyId)
      .where("step", "=", "asked")
      .executeTakeFirst()
    if (!asked) throw notFound("This request")
    const found = await getCaseForUpdate(ctx, asked.case_id)
    await mustDecide(ctx, found, "This request")
    const person = personOf(ctx)
    if (asked.by_id === person.id)
      throw new Refusal("second-person-needed", "You asked for this yourself; somebody else decides.", { status: 403 })
    const decided = await ctx.db
      .selectFrom("recovery_remedy")
      .select("step")
      .where("of_id", "=", remedyId)
      .executeTakeFirst()
    if (decided?.step === decision) return
    if (decided) throw new Refusal("already-decided", "This request has been decided already.")
    if (decision === "approved") {
      if (found.customer_id) await lockCustomer(ctx, found.customer_id)
      if (stepFor(await getLimit(ctx, person.role), await sumGiven(ctx, found), asked.amount_minor) === "asked")
        throw new Refusal("above-your-limit", "This is above your own limit too. Ask your lead to decide.", {
          status: 403,
        })
    }
    await ctx.db
      .insertInto("recovery_remedy")
      .values({
        id: newId(ctx),
        case_id: asked.case_id,
        kind: asked.kind,
        step: decision,
        of_id: remedyId,
        amount_minor: asked.amount_minor,
        currency: asked.currency,
        words,
        at: ctx.now(),
        by_id: person.id,
      })
      .execute()
    await countCase(ctx, found, [factOfApproval(asked.at, ctx.now())])
    await record(ctx, `remedy-${decision}`, "remedy", remedyId, { caseId: asked.case_id })
    changed(ctx, "cases", `case:${asked.case_id}`, "approvals", `person:${asked.by_id}`)
  })
}
