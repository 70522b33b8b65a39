import { createTransport } from "nodemailer"
import { type Handler, on } from "#platform/events/event.ts"
import { mailQueued } from "./queue-mail.ts"

export type MailServer = { url: string; from: string }

/**
 * Sends what waits in the outbox. SMTP cannot promise exactly once: nobody is missed, and a mail in flight at a kill may go twice, with the same
 * Message-ID. Without a mail server the mail is kept, readable under Administration -> Outbox.
 */
export function mailSender(server: MailServer | undefined): Handler {
  const transport = server && createTransport(server.url)
  return on(mailQueued, "send", async (ctx, { mailId }) => {
    const mail = await ctx.db.selectFrom("platform_mail").selectAll().where("id", "=", mailId).executeTakeFirst()
    if (!mail || mail.state === "sent") return
    const settle = (change: { state: string; last_error?: string; sent_at?: Date }) =>
      ctx.db
        .updateTable("platform_mail")
        .set({ ...change, attempts: mail.attempts + 1 })
        .where("id", "=", mailId)
        .execute()
    if (!transport || !server) {
      await settle({ state: "kept" })
      return
    }
    try {
      await transport.sendMail({
        from: server.from,
        to: mail.recipient_name ? { name: mail.recipient_name, address: mail.recipient } : mail.recipient,
        subject: mail.subject,
        text: mail.body_text,
        messageId: `<${mail.id}@${domainOf(server.from)}>`,
        ...(mail.body_html && { html: mail.body_html }),
        ...(mail.reply_to && { replyTo: mail.reply_to }),
      })
    } catch (error) {
      await settle({ state: "failed", last_error: String(error).slice(0, 2000) })
      throw error
    }
    await settle({ state: "sent", sent_at: ctx.now() })
  })
}

const domainOf = (from: string) => /@([^>\s]+)/.exec(from)?.[1] ?? "localhost"
