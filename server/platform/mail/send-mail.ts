import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { announce, type Handler, on, triesInAll } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { domainOf, messageIdOf } from "./message-id.ts"
import { isPermanent } from "./permanent.ts"
import { type MailServer, openLine } from "./post.ts"
import { mailQueued } from "./queue-mail.ts"
import { giveUpMail, mailSentAfterAll, returnMail } from "./return-mail.ts"

/**
 * Sends what waits in the outbox. SMTP cannot promise exactly once: nobody is missed, and a mail in flight at a kill may go twice, with the same
 * Message-ID. A mail that fails is tried again with growing pauses, and when that has failed as well lies with the dead letters; one that is refused for
 * good is not tried again. Of both, who waits for it is told. Without a mail server it is kept, readable under Administration -> Outbox.
 */
export function mailSender(server: MailServer | undefined): Handler {
  const line = server && openLine(server)
  return on(mailQueued, "send", async (ctx, { mailId }) => {
    const mail = await ctx.db.selectFrom("platform_mail").selectAll().where("id", "=", mailId).executeTakeFirst()
    if (!mail || mail.state === "sent" || mail.state === "returned") return
    // A sample's customers are made up: nothing goes out of it, whatever mail server is set.
    if (!line || !server || (await getOrganisation(ctx)).sample) {
      await settle(ctx, mailId, { state: "kept" })
      return
    }
    try {
      await line.send({
        to: mail.recipient,
        toName: mail.recipient_name,
        subject: mail.subject,
        text: mail.body_text,
        messageId: messageIdOf(mail.id, domainOf(server.from)),
        date: mail.made_at,
        headers: {
          ...(!mail.by_person && { "Auto-Submitted": "auto-generated" }),
          ...(mail.headers as Record<string, string>),
        },
        attachments: await readFilesOf(ctx, mailId),
        html: mail.body_html,
        replyTo: mail.reply_to,
      })
    } catch (error) {
      await settle(ctx, mailId, { state: "failed", last_error: String(error).slice(0, 2000) })
      if (isPermanent(error)) return await returnMail(ctx, mailId, String(error))
      if (mail.attempts + 1 >= triesInAll) await giveUpMail(ctx, mailId)
      throw error
    }
    await inTransaction(ctx, async (ctx) => {
      await settle(ctx, mailId, { state: "sent", sent_at: ctx.now(), last_error: null })
      if (mail.undelivered_at) await announce(ctx, mailSentAfterAll, { mailId })
    })
  })
}

/** What goes along, as nodemailer takes it. */
async function readFilesOf(ctx: Ctx, mailId: string) {
  const rows = await ctx.db
    .selectFrom("platform_mail_file as of_mail")
    .innerJoin("platform_file as file", "file.id", "of_mail.file_id")
    .select(["of_mail.name", "file.media", "file.bytes"])
    .where("of_mail.mail_id", "=", mailId)
    .orderBy("of_mail.place")
    .execute()
  return rows.map(({ name, media, bytes }) => ({ filename: name, contentType: media, content: bytes }))
}

async function settle(
  ctx: Ctx,
  mailId: string,
  outcome: { state: string; last_error?: string | null; sent_at?: Date },
): Promise<void> {
  await ctx.db
    .updateTable("platform_mail")
    .set((eb) => ({ ...outcome, ...(outcome.state !== "kept" && { attempts: eb("attempts", "+", 1) }) }))
    .where("id", "=", mailId)
    .execute()
  changed(ctx, "outbox")
}
