import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readReplyToken } from "#platform/links/reply-token.ts"
import { mailIdsIn } from "#platform/mail/message-id.ts"
import type { ParsedMail } from "#platform/mail-in/parse-mail.ts"
import { toCustomers } from "../with-customer/thread-of-case.ts"

/**
 * Which case a mail is about, by the surest sign first: the address of the case that it was sent to, the mails that it answers, the customer's own link
 * that it quotes, and last the number in its subject where it comes from that very customer.
 */
export async function findCaseOfMail(ctx: Ctx, mail: ParsedMail): Promise<string | undefined> {
  return (
    (await byAddress(ctx, mail)) ??
    (await byAnswered(ctx, mail)) ??
    (await byLink(ctx, mail)) ??
    (await byNumber(ctx, mail))
  )
}

async function byAddress(ctx: Ctx, { to }: ParsedMail): Promise<string | undefined> {
  const numbers = to.flatMap((address) => {
    const token = /(?:^|[^0-9])([1-9][0-9]{0,9}-[a-z2-7]{16})(?=[^a-z2-7]*@)/.exec(address)?.[1]
    return token ? (readReplyToken(ctx.house.secret, token) ?? []) : []
  })
  const [number] = numbers
  return number === undefined ? undefined : oneOf(ctx, sql`number = ${number}`)
}

async function byAnswered(ctx: Ctx, { answers, from }: ParsedMail): Promise<string | undefined> {
  if (answers.length === 0) return undefined
  const ours = mailIdsIn(answers)
  const { rows } = await sql<{ case_id: string }>`
    select mail.subject_id as case_id, array_position(${ours}::text[], mail.id::text) as place from platform_mail mail
      where mail.id = any(${ours}::uuid[]) and mail.subject_kind = 'case' and mail.purpose = any(${toCustomers}::text[])
    union all
    select coalesce(message.case_id, opened.id), 1000 from platform_mail_in theirs
      left join recovery_message message on message.mail_in_id = theirs.id
      left join recovery_case opened on opened.mail_in_id = theirs.id
      where theirs.message_id = any(${[...answers]}::text[]) and lower(theirs.sender) = ${from?.address ?? ""} and theirs.state = 'on-case'
    order by place limit 1`.execute(ctx.db)
  const caseId = rows[0]?.case_id
  return caseId ? oneOf(ctx, sql`id = ${caseId}`) : undefined
}

async function byLink(ctx: Ctx, { text }: ParsedMail): Promise<string | undefined> {
  for (const [, token = ""] of text.matchAll(/\/c\/([A-Za-z0-9_-]{52})(?![A-Za-z0-9_-])/g)) {
    // A link that has run out still says which case it was for.
    const link = ctx.house.signer.read("case", token, new Date(0))
    if (link) return oneOf(ctx, sql`id = ${link.subjectId}`)
  }
  return undefined
}

async function byNumber(ctx: Ctx, { subject, from }: ParsedMail): Promise<string | undefined> {
  const numbers = [...subject.matchAll(/(?<!\d)[1-9]\d{0,8}(?!\d)/g)].slice(0, 5).map(([number]) => Number(number))
  if (numbers.length === 0 || !from) return undefined
  return oneOf(
    ctx,
    sql`number = any(${numbers}::int[]) and customer_id in (select id from customers_customer where lower(email) = ${from.address})`,
  )
}

/** The case that it was joined to, where it was. Of imported history nothing was ever sent, and nothing is taken up. */
async function oneOf(ctx: Ctx, which: ReturnType<typeof sql>): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(joined_to, id) as id from recovery_case where not history and ${which} order by opened_at desc limit 1`.execute(
    ctx.db,
  )
  return rows[0]?.id
}
