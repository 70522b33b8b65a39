import type { Ctx } from "#platform/ctx.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { takeBackWord } from "../clocks/take-back-word.ts"
import { moveFirstReply } from "./move-first-reply.ts"

type Undelivered = { id: string; case_id: string; purpose: string; saidAt: Date }

/**
 * A mail came back for good, or was given up: what it said was not said. Where it was the first reply the customer still waits for one, or the first word
 * after it was it, and measures and clocks say so too. Where it asked "put right?", nobody has been asked: the case is open and may ask again.
 */
export async function unsayUndelivered(ctx: Ctx, mail: Undelivered): Promise<void> {
  const found = await getCaseForUpdate(ctx, mail.case_id)
  const message = await ctx.db
    .selectFrom("recovery_message")
    .select("id")
    .where("mail_id", "=", mail.id)
    .executeTakeFirst()
  const asked = mail.purpose === "case-question"
  await takeBackWord(ctx, found, mail.saidAt, [
    ...(message ? ["told" as const] : []),
    ...(asked ? ["asked" as const] : []),
  ])
  if (message) await moveFirstReply(ctx, found)
  if (asked && found.state === "answered")
    await ctx.db
      .updateTable("recovery_case")
      .set({ state: "open", answered_at: null })
      .where("id", "=", found.id)
      .execute()
}
