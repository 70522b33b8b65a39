import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustDecide } from "../access.ts"
import { readBudgetsHere } from "../budgets/budget-ledger.ts"
import { firmBudgetPast, mayPass } from "../budgets/pass-budgets.ts"
import { warnOfBudgets } from "../budgets/warn-of-budgets.ts"
import { factOfApproval } from "../cases/case-facts.ts"
import { countCase } from "../cases/count-case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { remedies } from "../ledgers.ts"
import { mailApproval } from "./approval-mail.ts"
import { lockCustomer } from "./give-remedy.ts"
import { readRooms } from "./ledger.ts"
import { costOf, leftFor } from "./remedy.ts"

type Decision = { decision: "approved" | "refused"; amountMinor?: number | undefined; words: string }

/**
 * Approves a remedy above its giver's limit, with another amount where that is right, or refuses it with words: by the lead, never by who asked, and
 * inside the lead's own limit; past a firm budget by who leads above it. Who asked is told.
 */
export async function decideRemedy(
  ctx: Ctx,
  remedyId: string,
  { decision, amountMinor, words }: Decision,
): Promise<void> {
  if (decision === "refused" && words.trim() === "")
    throw new Refusal("words-needed", "Say why not, in a line: your colleague has to tell the customer something.", {
      status: 400,
    })
  await inTransaction(ctx, async (ctx) => {
    const asked = await ctx.db
      .selectFrom("recovery_remedy")
      .innerJoin("recovery_remedy_kind as kind", "kind.key", "recovery_remedy.kind")
      .selectAll("recovery_remedy")
      .select(["kind.has_amount", "kind.cost_percent", "kind.cost_minor as kind_cost"])
      .where("id", "=", remedyId)
      .where("step", "=", "asked")
      .executeTakeFirst()
    if (!asked) throw notFound("This request")
    const found = await getCaseForUpdate(ctx, asked.case_id)
    await mustDecide(ctx, found, "This request")
    const person = personOf(ctx)
    if (asked.by_id === person.id)
      throw new Refusal("own-request", "You asked for this yourself; somebody else decides.", { status: 403 })
    const decided = await ctx.db
      .selectFrom("recovery_remedy")
      .select(["step", "amount_minor"])
      .where("of_id", "=", remedyId)
      .executeTakeFirst()
    const amount = decision === "approved" ? (amountMinor ?? asked.amount_minor) : asked.amount_minor
    if (decided?.step === decision && decided.amount_minor === amount) return
    if (decided) throw new Refusal("already-decided", "This request has been decided already.")
    const cost = costOf({ ...asked, cost_minor: asked.kind_cost }, amount)
    if (amount === 0 && asked.amount_minor > 0)
      throw new Refusal("nothing-approved", "To give nothing, refuse it.", { status: 400 })
    if (decision === "approved") {
      if (found.customer_id) await lockCustomer(ctx, found.customer_id)
      if (amount > leftFor(await readRooms(ctx, found), person.role))
        throw new Refusal("above-your-limit", "This is above your own limit too. Ask your lead to decide.", {
          status: 403,
        })
      const budgets = found.demonstration ? [] : await readBudgetsHere(ctx, found.unit_id, { lock: true })
      const past = firmBudgetPast(budgets, cost)
      if (!(await mayPass(ctx, past, person)))
        throw new Refusal(
          "above-the-budget",
          `This would go past the budget of ${past?.unitName}. Approve less, or leave it to who leads above it.`,
          { status: 403, told: { unit: past?.unitName ?? "" } },
        )
      await warnOfBudgets(ctx, budgets, cost)
    }
    await append(
      ctx,
      remedies,
      ctx.db.insertInto("recovery_remedy").values({
        id: newId(ctx),
        case_id: asked.case_id,
        kind: asked.kind,
        step: decision,
        of_id: remedyId,
        amount_minor: amount,
        cost_minor: cost,
        currency: asked.currency,
        words,
        at: ctx.now(),
        by_id: person.id,
      }),
    )
    await countCase(ctx, found, [factOfApproval(asked.at, ctx.now())])
    await record(ctx, `remedy-${decision}`, "remedy", remedyId, {
      caseId: asked.case_id,
      ...(amountMinor !== undefined && { amountMinor }),
    })
    if (asked.by_id && !(await getOrganisation(ctx)).sample) await mailApproval(ctx, asked.by_id, remedyId, decision)
    changed(ctx, "cases", `case:${asked.case_id}`, "approvals", `person:${asked.by_id}`)
  })
}
