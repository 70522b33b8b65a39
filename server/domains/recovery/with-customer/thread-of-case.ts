import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { replyToken } from "#platform/links/reply-token.ts"
import { messageIdOf } from "#platform/mail/message-id.ts"
import { asOne } from "../cases/as-one.ts"

/** So many of the mails before are named; who threads by them needs the first and the last ones. */
const mostNamed = 12

/** Why a mail about a case goes to its customer, as the outbox names it. */
export const toCustomers = ["case-reply", "case-question", "case-receipt"]

/** What makes a mail of a case part of its conversation: in the customer's mail program, and when it is answered. */
export async function threadOfCase(
  ctx: Ctx,
  found: { id: string; number: number },
): Promise<{ replyTo: string | undefined; headers: Record<string, string> }> {
  const before = await listMessageIds(ctx, found.id)
  const last = before.at(-1)
  return {
    replyTo: ctx.house.replyTo?.replace("{token}", replyToken(ctx.house.secret, found.number)),
    headers: last ? { "In-Reply-To": last, References: before.join(" ") } : {},
  }
}

/** The Message-IDs of the first and the last mails that passed between the customer and us about this case, in their order. */
async function listMessageIds(ctx: Ctx, caseId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string | null; theirs: string | null }>`
    select id, null as theirs, made_at as at from platform_mail
      where subject_kind = 'case' and ${asOne("subject_id", caseId)} and purpose = any(${toCustomers}::text[]) and state <> 'returned'
    union all
    select null, came.message_id, came.kept_at from platform_mail_in came
      where came.message_id is not null
        and (came.id in (select mail_in_id from recovery_message where ${asOne("case_id", caseId)} and not automatic)
          or came.id in (select mail_in_id from recovery_case where id = ${caseId} or joined_to = ${caseId}))
    order by at, id limit 500`.execute(ctx.db)
  const ids = rows.flatMap(({ id, theirs }) => (id ? messageIdOf(id, ctx.house.mailDomain) : (theirs ?? [])))
  return ids.length <= mostNamed ? ids : [...ids.slice(0, 1), ...ids.slice(1 - mostNamed)]
}
