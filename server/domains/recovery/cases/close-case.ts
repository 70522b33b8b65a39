import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { mustDecide } from "../access.ts"
import { mustBeSecondPerson, mustBeWorkable } from "./case.ts"
import { getCaseForUpdate } from "./get-case-for-update.ts"
import { settleCase } from "./settle-case.ts"

/** Closes a case without the customer: "final answer: we disagree" or "abuse", by a second person, with the reason; reported apart. */
export async function closeCase(ctx: Ctx, caseId: string, how: "disagreed" | "abuse", reason: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustDecide(ctx, found)
    mustBeWorkable(found)
    mustBeSecondPerson(found, personOf(ctx).id)
    await settleCase(ctx, found, how, reason)
  })
}
