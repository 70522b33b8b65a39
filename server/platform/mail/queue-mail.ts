import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { announce, eventKind } from "#platform/events/event.ts"

export type Mail = {
  to: string
  toName?: string | null
  subject: string
  text: string
  html?: string
  replyTo?: string
  /** Such as "In-Reply-To" or "List-Unsubscribe"; names and values on one line. */
  headers?: Record<string, string>
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
  const mailId = newId(ctx)
  await ctx.db
    .insertInto("platform_mail")
    .values({
      id: mailId,
      made_at: ctx.now(),
      recipient: mail.to,
      recipient_name: mail.toName ?? null,
      subject: mail.subject.replaceAll(/\s+/g, " ").slice(0, 400),
      body_text: mail.text,
      body_html: mail.html ?? null,
      reply_to: mail.replyTo ?? null,
      headers: JSON.stringify(mail.headers ?? {}),
      purpose: mail.purpose,
      subject_kind: mail.about?.kind ?? null,
      subject_id: mail.about?.id ?? null,
      state: "queued",
    })
    .execute()
  await announce(ctx, mailQueued, { mailId })
  return mailId
}
