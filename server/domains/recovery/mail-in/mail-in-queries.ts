import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { parseMail } from "#platform/mail-in/parse-mail.ts"
import { splitReply } from "#platform/mail-in/split-reply.ts"
import { filesOfMail } from "./files-of-mail.ts"

export type MailInState = "new" | "on-case" | "report" | "waiting" | "aside"

const rowsOf = (ctx: Ctx) =>
  ctx.db
    .selectFrom("platform_mail_in as mail")
    .leftJoin("recovery_message as message", "message.mail_in_id", "mail.id")
    .leftJoin("recovery_case as case", (join) =>
      join.on(sql<boolean>`("case".id = message.case_id or "case".mail_in_id = mail.id)`),
    )
    .select([
      "mail.id",
      "mail.sender",
      "mail.sender_name",
      "mail.subject",
      "mail.arrived_at",
      "mail.size",
      "mail.state",
      "mail.why",
      "mail.reason",
    ])
    .select(["case.id as case_id", "case.number as case_number"])

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>["executeTakeFirstOrThrow"]>>

const shown = (row: Row) => ({
  id: row.id,
  from: row.sender,
  fromName: row.sender_name,
  subject: row.subject,
  arrivedAt: row.arrived_at.toISOString(),
  size: row.size,
  state: row.state as MailInState,
  why: row.why,
  reason: row.reason,
  case: row.case_id && row.case_number !== null ? { id: row.case_id, number: row.case_number } : null,
})

/** Mail that came in, the newest first, and whether the mailbox can be read. */
export async function listMailIn(
  ctx: Ctx,
  query: { state?: MailInState | undefined; before?: string | undefined; limit: number },
) {
  let rows = rowsOf(ctx).orderBy("mail.id", "desc").limit(query.limit)
  if (query.state) rows = rows.where("mail.state", "=", query.state)
  if (query.before) rows = rows.where("mail.id", "<", query.before)
  const [mails, boxes] = await Promise.all([
    rows.execute(),
    ctx.db.selectFrom("platform_mailbox").select(["name", "read_at", "failure"]).orderBy("name").execute(),
  ])
  return {
    mails: mails.map(shown),
    mailboxes: boxes.map((box) => ({
      name: box.name,
      readAt: box.read_at?.toISOString() ?? null,
      failure: box.failure,
    })),
  }
}

/** One mail as it was understood: its words apart from what it quotes, and the names of its files. */
export async function getMailIn(ctx: Ctx, id: string) {
  const [row, kept] = await Promise.all([
    rowsOf(ctx).where("mail.id", "=", id).executeTakeFirst(),
    ctx.db.selectFrom("platform_mail_in").select("raw").where("id", "=", id).executeTakeFirst(),
  ])
  if (!row || !kept) throw notFound("This mail")
  const mail = kept.raw && (await parseMail(kept.raw).catch(() => null))
  const parts = mail ? splitReply(mail.text, mail.subject) : { words: "", quoted: "", signature: "" }
  return { ...shown(row), ...parts, files: mail ? filesOfMail(mail).map(({ name }) => name) : [] }
}
