import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

type State = "kept" | "queued" | "sent" | "failed" | "returned"

const columns = ["id", "made_at", "recipient", "subject", "purpose", "state", "attempts", "last_error"] as const

type Row = {
  id: string
  made_at: Date
  recipient: string
  subject: string
  purpose: string
  state: string
  attempts: number
  last_error: string | null
}

const shown = (row: Row) => ({
  id: row.id,
  madeAt: row.made_at.toISOString(),
  to: row.recipient,
  subject: row.subject,
  purpose: row.purpose,
  state: row.state as State,
  attempts: row.attempts,
  lastError: row.last_error,
})

export async function listOutboxMails(
  ctx: Ctx,
  query: { state?: State | undefined; before?: string | undefined; limit: number },
) {
  let rows = ctx.db.selectFrom("platform_mail").select(columns).orderBy("id", "desc").limit(query.limit)
  if (query.state) rows = rows.where("state", "=", query.state)
  if (query.before) rows = rows.where("id", "<", query.before)
  return (await rows.execute()).map(shown)
}

export async function getOutboxMail(ctx: Ctx, id: string) {
  const row = await ctx.db
    .selectFrom("platform_mail")
    .select([...columns, "body_text", "body_html"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (!row) throw notFound("This mail")
  const files = await ctx.db
    .selectFrom("platform_mail_file as of_mail")
    .innerJoin("platform_file as file", "file.id", "of_mail.file_id")
    .select(["of_mail.name", "file.size"])
    .where("of_mail.mail_id", "=", id)
    .orderBy("of_mail.place")
    .execute()
  return { ...shown(row), text: row.body_text, html: row.body_html, files }
}
