import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { takeBackFacts } from "#platform/facts/record-facts.ts"
import { factOfFirstReply } from "../cases/case-facts.ts"
import { countCase } from "../cases/count-case.ts"
import type { LockedCase } from "../cases/get-case-for-update.ts"

/** The first reply of a locked case is the first word that reached its customer, as far as anybody knows; where there is none, it has yet to be written. */
export async function moveFirstReply(ctx: Ctx, found: LockedCase): Promise<void> {
  // A mail that had been given up and was sent after all says its words when it goes.
  const { rows } = await sql<{ at: Date | null }>`
    select min(case when mail.undelivered_at is null then message.at else mail.sent_at end) as at
    from recovery_message message left join platform_mail mail on mail.id = message.mail_id
    where message.case_id = ${found.id} and message.direction = 'out'
      and (mail.id is null or mail.undelivered_at is null or mail.state = 'sent')`.execute(ctx.db)
  const at = rows[0]?.at ?? null
  if (at?.getTime() === found.first_reply_at?.getTime()) return
  const wasAlsoAcknowledged = found.acknowledged_at?.getTime() === found.first_reply_at?.getTime()
  await ctx.db
    .updateTable("recovery_case")
    .set({ first_reply_at: at, ...(wasAlsoAcknowledged && { acknowledged_at: at }) })
    .where("id", "=", found.id)
    .execute()
  await takeBackFacts(ctx, [found.id], ["first-reply"])
  if (at) await countCase(ctx, found, [factOfFirstReply(found.opened_at, at)])
}
