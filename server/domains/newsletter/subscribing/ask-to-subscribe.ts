import { sql } from "kysely"
import { newsletterWords } from "#pages/newsletter/words.ts"
import { record } from "#platform/audit/record.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled } from "#platform/mail/mail-words.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"

/** The link to say yes holds so long, and one address is sent it at most once within the pause. */
const linkLastsMs = 7 * 86_400_000
const pauseMs = 3_600_000
/** Unique without regard to capitals. */
const lowered = sql`lower(email)`

/**
 * Somebody asks for the newsletter at this address: it is sent a link to say yes, and nothing else until they do. Whoever gets it already, or was sent the
 * link within the hour, is sent nothing.
 */
export async function askToSubscribe(ctx: Ctx, email: string, language: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const now = ctx.now()
    const asked = await ctx.db
      .insertInto("newsletter_subscriber")
      .values({ id: newId(ctx), email, language, asked_at: now })
      .onConflict((conflict) =>
        conflict
          .expression(lowered)
          .doUpdateSet({ asked_at: now, language })
          .where("newsletter_subscriber.asked_at", "<=", new Date(now.getTime() - pauseMs))
          .where((eb) =>
            eb.or([
              eb("newsletter_subscriber.confirmed_at", "is", null),
              eb("newsletter_subscriber.left_at", "is not", null),
            ]),
          ),
      )
      .returning("id")
      .executeTakeFirst()
    if (!asked) return
    await sendLink(ctx, asked.id, email, language)
    await record(ctx, "newsletter-asked-for", "newsletter-subscriber", asked.id)
  })
}

async function sendLink(ctx: Ctx, subscriberId: string, email: string, wanted: string): Promise<void> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { words, language } = newsletterWords(wanted, organisation.language)
  const ends = new Date(ctx.now().getTime() + linkLastsMs)
  const token = ctx.house.signer.sign("newsletter-confirm", subscriberId, 1, ends)
  const body = await mailBody(organisation, {
    paragraphs: [words.confirmAsk],
    button: { label: words.confirmDeed, href: `${address.url}/newsletter/confirm/${token}?lang=${language}` },
    footer: words.confirmNot,
    language,
  })
  await queueMail(ctx, {
    ...body,
    to: email,
    subject: filled(words.confirmSubject, { organisation: organisation.name }),
    purpose: "newsletter-confirm",
    about: { kind: "newsletter-subscriber", id: subscriberId },
  })
}
