import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { destroyBallots } from "./ballot-box.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { takeStep } from "./take-step.ts"

/** Calls an award off, with a reason for everyone. What has been presented stands. Calling off again changes nothing. */
export async function callOffAward(ctx: Ctx, id: string, reason: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award } = await getAwardForUpdate(ctx, id)
    if (award.state === "called-off") return
    if (award.state !== "open" && award.state !== "decided")
      throw new Refusal("award-stands", "Only an award that is under way can be called off.")
    await destroyBallots(ctx, id)
    await ctx.db.deleteFrom("recognition_award_winner").where("award_id", "=", id).execute()
    await takeStep(ctx, id, "called-off", { said: reason })
  })
}
