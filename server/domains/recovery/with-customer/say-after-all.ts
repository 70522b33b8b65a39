import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { moveFirstReply } from "./move-first-reply.ts"
import { toCustomers } from "./thread-of-case.ts"

/**
 * A mail to a customer that had been given up went out after all: its words are said now. Nobody is asked "put right?" by it any more, since its owner may
 * have asked otherwise meanwhile; a customer who answers it is heard all the same.
 */
export async function sayAfterAll(ctx: Ctx, mailId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const said = await ctx.db
      .selectFrom("platform_mail as mail")
      .innerJoin("recovery_message as message", "message.mail_id", "mail.id")
      .select("message.case_id")
      .where("mail.id", "=", mailId)
      .where("mail.purpose", "in", toCustomers)
      .where("mail.state", "=", "sent")
      .executeTakeFirst()
    if (!said) return
    const found = await getCaseForUpdate(ctx, said.case_id)
    await followClocks(ctx, found, { kind: "told" })
    await moveFirstReply(ctx, found)
    changed(ctx, "cases", `case:${found.id}`)
  })
}
