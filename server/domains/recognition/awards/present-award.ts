import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { tellChatOfAward } from "../chat/tell-chat.ts"
import { tellWinners } from "./award-mails.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { takeStep } from "./take-step.ts"

/** The award has been presented: from now on everyone reads who has won, and the winners get a mail. Presenting again changes nothing. */
export async function presentAward(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award, today } = await getAwardForUpdate(ctx, id)
    if (award.state === "presented") return
    if (award.state !== "decided")
      throw new Refusal("award-not-decided", "It has not been decided who wins. Confirm the decision first.")
    await takeStep(ctx, id, "presented", { presented_on: today, presented_at: ctx.now() })
    await tellWinners(ctx, award)
    await tellChatOfAward(ctx, id)
  })
}
