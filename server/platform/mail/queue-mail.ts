import { sql } from "kysely"
import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { announceAll, eventKind } from "#platform/events/event.ts"

export type Mail = {
  to: string
  toName?: string | null
  subject: string
  text: string
  html?: string
  replyTo?: string | undefined
  /** A colleague wrote or sent it. All other mail calls itself automatic, so that no machine answers it (RFC 3834). */
  byPerson?: boolean
  /** Such as "In-Reply-To" or "List-Unsubscribe"; names and values on one line. */
  headers?: Record<string, string>
  /** Kept files that go along, by the names that they get there. */
  files?: readonly { fileId: string; name: string }[]
  /** Why it is sent, for the reader of the outbox: "case-reply", "you-said-we-did". */
  purpose: string
  about?: { kind: string; id: string }
}

export const mailQueued = eventKind("mail-queued", z.object({ mailId: id }))

/**
 * Puts a mail into the outbox, in the deed's transaction. It goes out once that has committed; without a mail server it stays there and can be read.
 * Returns the id of the mail.
 */
export async function queueMail(ctx: Ctx, mail: Mail): Promise<string> {
  const [mailId] = await queueMails(ctx, [mail])
  return mailId as string
}

/** Very many at once, in a few statements; the ids come in the order of the mails. */
export async function queueMails(ctx: Ctx, mails: readonly Mail[]): Promise<string[]> {
  if (mails.length === 0) return []
  const rows = mails.map((mail) => ({
    id: newId(ctx),
    made_at: ctx.now(),
    recipient: mail.to,
    recipient_name: mail.toName ?? null,
    subject: mail.subject.replaceAll(/\s+/g, " ").slice(0, 400),
    body_text: mail.text,
    body_html: mail.html ?? null,
    reply_to: mail.replyTo ?? null,
    headers: mail.headers ?? {},
    by_person: mail.byPerson ?? false,
    purpose: mail.purpose,
    subject_kind: mail.about?.kind ?? null,
    subject_id: mail.about?.id ?? null,
  }))
  await sql`
    insert into platform_mail (id, made_at, recipient, recipient_name, subject, body_text, body_html, reply_to, headers, by_person, purpose, subject_kind, subject_id, state)
    select mail.*, 'queued' from json_to_recordset(${JSON.stringify(rows)}) as mail (id uuid, made_at timestamptz, recipient text, recipient_name text,
      subject text, body_text text, body_html text, reply_to text, headers jsonb, by_person boolean, purpose text, subject_kind text, subject_id uuid)`.execute(
    ctx.db,
  )
  const files = mails.flatMap(({ files = [] }, at) =>
    files.map(({ fileId, name }, place) => ({
      mail_id: (rows[at] as { id: string }).id,
      place,
      file_id: fileId,
      name,
    })),
  )
  if (files.length > 0) await ctx.db.insertInto("platform_mail_file").values(files).execute()
  await announceAll(
    ctx,
    mailQueued,
    rows.map(({ id }) => ({ mailId: id })),
  )
  return rows.map(({ id }) => id)
}
