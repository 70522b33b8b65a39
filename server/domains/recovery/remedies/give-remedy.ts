import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { readBudgetsHere } from "../budgets/budget-ledger.ts"
import { firmBudgetPast, mayPass } from "../budgets/pass-budgets.ts"
import { warnOfBudgets } from "../budgets/warn-of-budgets.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { remedies } from "../ledgers.ts"
import { askFor } from "./ask-for-remedy.ts"
import { listDeciders } from "./deciders.ts"
import { readRooms } from "./ledger.ts"
import { costOf, leftFor } from "./remedy.ts"

/**
 * Gives a remedy at once when it is inside the giver's limit and goes past no firm budget, else asks the lead; who leads where there is nobody to ask
 * answers for it alone. The case, its customer and the budgets are locked while it is decided, so that two people at once cannot give more than a
 * limit or a firm budget allows.
 */
export async function giveRemedy(
  ctx: Ctx,
  caseId: string,
  what: { kind: string; amountMinor: number; words: string },
): Promise<{ id: string; step: "given" | "asked"; why: "limit" | "budget" | null }> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    const kind = await ctx.db
      .selectFrom("recovery_remedy_kind")
      .selectAll()
      .where("key", "=", what.kind)
      .where("retired_at", "is", null)
      .executeTakeFirst()
    if (!kind) throw new Refusal("unknown-remedy", "This remedy is not on the menu. Look at it again.", { status: 400 })
    if (!kind.has_amount && what.amountMinor > 0)
      throw new Refusal("remedy-without-amount", `"${kind.name}" has no amount.`, {
        status: 400,
        told: { name: kind.name },
      })
    if (found.customer_id) await lockCustomer(ctx, found.customer_id)
    const person = personOf(ctx)
    const rooms = await readRooms(ctx, found)
    const fits = (role: Role) => what.amountMinor === 0 || what.amountMinor <= leftFor(rooms, role)
    const cost = costOf(kind, what.amountMinor)
    const budgets = found.demonstration ? [] : await readBudgetsHere(ctx, found.unit_id, { lock: true })
    const past = firmBudgetPast(budgets, cost)
    const passes = await mayPass(ctx, past, person)
    const inside = fits(person.role) && passes
    const deciders = inside ? [] : await listDeciders(ctx, { unitId: found.unit_id, askerId: person.id, fits, past })
    const step = inside || (deciders.length === 0 && person.role !== "member") ? "given" : "asked"
    const id = newId(ctx)
    const { currency } = await getOrganisation(ctx)
    await append(
      ctx,
      remedies,
      ctx.db.insertInto("recovery_remedy").values({
        id,
        case_id: caseId,
        kind: what.kind,
        step,
        amount_minor: what.amountMinor,
        cost_minor: cost,
        currency,
        words: what.words,
        at: ctx.now(),
        by_id: person.id,
      }),
    )
    if (step === "asked") await askFor(ctx, id, 1, deciders)
    else await warnOfBudgets(ctx, budgets, cost)
    await record(ctx, `remedy-${step}`, "remedy", id, {
      caseId,
      kind: what.kind,
      amountMinor: what.amountMinor,
      currency,
    })
    changed(ctx, "cases", `case:${caseId}`, "approvals")
    return { id, step, why: step === "given" ? null : passes ? "limit" : "budget" }
  })
}

export async function lockCustomer(ctx: Ctx, customerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`remedy ${customerId}`}, 0))`.execute(ctx.db)
}
