import { getCustomer } from "#customers"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { mustDecide } from "../access.ts"
import { mustBeSecondPerson, mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"
import { settleCase } from "../cases/settle-case.ts"
import { mailCustomer } from "../with-customer/mail-customer.ts"
import { keepMessageOut } from "../with-customer/write-to-customer.ts"

export type FinalAnswer = { how: "disagreed" | "abuse"; reason: string; appeal: string; seen?: string | undefined }

/**
 * Closes a case without the customer: "final answer: we disagree" or "abuse", by a second person. The customer is told the reason and how to appeal, by
 * mail where they have an address, and on their page; it is reported apart.
 */
export async function closeCase(ctx: Ctx, caseId: string, { how, reason, appeal, seen }: FinalAnswer): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustDecide(ctx, found)
    mustBeWorkable(found)
    mustBeSecondPerson(found, personOf(ctx).id)
    await tellCustomer(ctx, found, `${reason}\n\n${appeal}`, seen)
    await settleCase(ctx, found, how, { reason, appeal })
  })
}

async function tellCustomer(ctx: Ctx, found: LockedCase, words: string, seen: string | undefined): Promise<void> {
  const customer = found.customer_id ? await getCustomer(ctx, found.customer_id) : undefined
  if (!customer?.email) return
  const mailId = await mailCustomer(ctx, found, { words }, seen)
  await keepMessageOut(ctx, found, { words, channel: "mail", mailId })
}
