import { getCustomer } from "#customers"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { mustBeWorkable } from "../cases/case.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { mailCustomer } from "./mail-customer.ts"
import { keepMessageOut } from "./write-to-customer.ts"

/**
 * Asks the customer "put right?": the case is answered and waits for them. Without an e-mail address their own page asks, if they have it
 * open; the check-in runs out all the same.
 */
export async function askCustomer(ctx: Ctx, caseId: string, words: string, seen?: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    mustBeWorkable(found)
    if (found.state === "answered")
      throw new Refusal("already-asked", "The customer has been asked already, and has not answered yet.")
    if (found.customer_id && (await hasAddress(ctx, found.customer_id))) {
      const mailId = await mailCustomer(ctx, found, { words, asks: true }, seen)
      if (words) await keepMessageOut(ctx, found, { words, channel: "mail", mailId })
    } else if (words) await keepMessageOut(ctx, found, { words, channel: "call", mailId: null })
    await ctx.db
      .updateTable("recovery_case")
      .set({ state: "answered", answered_at: ctx.now() })
      .where("id", "=", caseId)
      .execute()
    await followClocks(ctx, found, { kind: "asked" })
    await record(ctx, "customer-asked", "case", caseId)
    changed(ctx, "cases", `case:${caseId}`)
  })
}

const hasAddress = async (ctx: Ctx, customerId: string): Promise<boolean> =>
  Boolean((await getCustomer(ctx, customerId)).email)
