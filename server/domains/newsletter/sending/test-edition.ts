import { newsletterWords } from "#pages/newsletter/words.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { filled } from "#platform/mail/mail-words.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { mailWriter } from "../edition-mail.ts"

/** Sends an edition to whoever asks, as it would come to them, marked as a test. Returns the address. */
export async function testEdition(ctx: Ctx, editionId: string): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const me = await ctx.db
      .selectFrom("people_person")
      .select(["id", "name", "email", "locale as language"])
      .where("id", "=", personOf(ctx).id)
      .executeTakeFirstOrThrow()
    const { email } = me
    if (email === null)
      throw new Refusal("no-own-address", "You have no e-mail address here. Ask an administrator to add one.")
    const write = await mailWriter(ctx, editionId, ctx.house.mailDomain)
    const { subject, text, html, headers } = await write({ ...me, kind: "person", email })
    const { words } = newsletterWords(me.language)
    await queueMail(ctx, {
      to: email,
      toName: me.name,
      subject: filled(words.test, { title: subject }),
      text,
      html: html ?? "",
      headers,
      purpose: "newsletter-test",
      about: { kind: "newsletter", id: editionId },
    })
    await record(ctx, "newsletter-tested", "newsletter", editionId)
    return email
  })
}
