import type { Ctx } from "#platform/ctx.ts"
import { takeBackFacts } from "#platform/facts/record-facts.ts"
import { factOfFirstReply } from "../cases/case-facts.ts"
import { countCase } from "../cases/count-case.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"
import { takeBackWord } from "../clocks/take-back-word.ts"

type Returned = { id: string; case_id: string; purpose: string; made_at: Date }

/**
 * A mail came back for good: what it said was not said. Where it was the first reply the customer still waits for one, or the first word after it was it,
 * and measures and clocks say so too.
 */
export async function unsayUndelivered(ctx: Ctx, mail: Returned): Promise<void> {
  const found = await getCaseForUpdate(ctx, mail.case_id)
  const message = await ctx.db
    .selectFrom("recovery_message")
    .select("at")
    .where("mail_id", "=", mail.id)
    .executeTakeFirst()
  const asked = mail.purpose === "case-question"
  await takeBackWord(ctx, found, mail.made_at, [
    ...(message ? ["told" as const] : []),
    ...(asked ? ["asked" as const] : []),
  ])
  if (message && found.first_reply_at?.getTime() === message.at.getTime()) await moveFirstReply(ctx, found)
}

/** The first reply is the first word that did not come back; where there is none, it has yet to be written. */
async function moveFirstReply(ctx: Ctx, found: LockedCase): Promise<void> {
  const first = await ctx.db
    .selectFrom("recovery_message as message")
    .leftJoin("platform_mail as mail", "mail.id", "message.mail_id")
    .select((eb) => eb.fn.min("message.at").as("at"))
    .where("message.case_id", "=", found.id)
    .where("message.direction", "=", "out")
    .where((eb) => eb.or([eb("mail.state", "is", null), eb("mail.state", "!=", "returned")]))
    .executeTakeFirst()
  const at = first?.at ?? null
  const wasAlsoAcknowledged = found.acknowledged_at?.getTime() === found.first_reply_at?.getTime()
  await ctx.db
    .updateTable("recovery_case")
    .set({ first_reply_at: at, ...(wasAlsoAcknowledged && { acknowledged_at: at }) })
    .where("id", "=", found.id)
    .execute()
  await takeBackFacts(ctx, [found.id], ["first-reply"])
  if (at) await countCase(ctx, found, [factOfFirstReply(found.opened_at, at)])
}
