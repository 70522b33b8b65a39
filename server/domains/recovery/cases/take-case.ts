import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { mustTake } from "../access.ts"
import { mustBeWorkable } from "./case.ts"
import { getCaseForUpdate } from "./get-case-for-update.ts"
import { passOn } from "./hand-off-case.ts"

/** Takes a case onto oneself: who stands before the customer need not wait for its owner. Taking what is one's own changes nothing. */
export async function takeCase(ctx: Ctx, caseId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustTake(ctx, found)
    mustBeWorkable(found)
    await passOn(ctx, found, personOf(ctx).id, "Taken to put it right")
  })
}
