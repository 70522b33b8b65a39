import type { Part } from "#contracts/newsletter.ts"
import { newsletterWords } from "#pages/newsletter/words.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { messageIdOfBulk } from "#platform/mail/bulk-id.ts"
import { type MailSection, mailBody } from "#platform/mail/mail-body.ts"
import { filled } from "#platform/mail/mail-words.ts"
import type { Letter } from "#platform/mail/post.ts"
import type { Reader } from "./sending/readers.ts"
import { asRead } from "./telling/as-read.ts"
import type { Readers } from "./telling/own-words.ts"

type Addressed = Pick<Reader, "id" | "kind" | "name" | "language"> & { email: string }
export type MailWriter = (reader: Addressed) => Promise<Letter>

/** A mail that has been unopened for years may still be ended by its link. */
const linkLasts = 5 * 365 * 24 * 3_600_000
/** Stands in a body where the reader's own link goes: a body is made once for all who read it in one language. */
const tokenPlace = "reader0token0place"

/**
 * Writes the mails of an edition: the same for all but the frame, which is in the reader's language, and the one press that ends it (RFC 8058). Nothing in
 * it tells whether it was opened.
 */
export async function mailWriter(ctx: Ctx, editionId: string, domain: string): Promise<MailWriter> {
  const [kept, organisation, address] = await Promise.all([
    getKept(ctx, editionId),
    getOrganisation(ctx),
    publicAddress(ctx),
  ])
  const contentFor = remembered(
    async (readers: Readers) => (await asRead(ctx, readers, [kept]))[0] ?? { ...kept, parts: [] },
  )
  const bodies = new Map<string, Promise<{ text: string; html: string }>>()
  const ends = new Date(ctx.now().getTime() + linkLasts)
  return async ({ id, kind, name, email, language: wanted }) => {
    const { words, language } = newsletterWords(wanted, organisation.language)
    const key = `${kind} ${language}`
    // Who subscribed from outside reads what everybody may.
    const edition = await contentFor(kind === "person" ? "inside" : "outside")
    const leave = `${address.url}/newsletter/leave/`
    const body =
      bodies.get(key) ??
      mailBody(organisation, {
        headline: edition.title,
        paragraphs: edition.opening === "" ? [] : [edition.opening],
        sections: { language: edition.language, list: sectionsOf(edition.parts, edition.language) },
        ...(edition.number !== null && {
          button: { label: words.onTheWeb, href: `${address.url}/newsletter/${edition.number}` },
        }),
        footer: filled(kind === "person" ? words.toColleague : words.toSubscriber, { organisation: organisation.name }),
        footerLink: { label: words.leaveDeed, href: `${leave}${tokenPlace}` },
        language,
      })
    bodies.set(key, body)
    const { text, html } = await body
    const token = ctx.house.signer.sign("newsletter", id, 1, ends)
    return {
      to: email,
      toName: name,
      subject: edition.title,
      text: text.replaceAll(tokenPlace, token),
      html: html.replaceAll(tokenPlace, token),
      messageId: messageIdOfBulk({ mailingId: editionId, readerId: id }, domain),
      date: edition.started_at ?? ctx.now(),
      headers: {
        "List-Id": `<newsletter.${domain}>`,
        "List-Unsubscribe": `<${leave}${token}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
      },
    }
  }
}

async function getKept(ctx: Ctx, editionId: string) {
  const edition = await ctx.db
    .selectFrom("newsletter_edition")
    .select(["id", "title", "opening", "language", "number", "started_at"])
    .where("id", "=", editionId)
    .executeTakeFirst()
  if (!edition) throw notFound("This edition")
  return edition
}

/** Read once for each kind of readers, however many they are. */
function remembered<T>(read: (readers: Readers) => Promise<T>): (readers: Readers) => Promise<T> {
  const known = new Map<Readers, Promise<T>>()
  return (readers) => {
    const found = known.get(readers) ?? read(readers)
    known.set(readers, found)
    return found
  }
}

/** What stands under each other, with a heading where another kind begins; the title of one's own words is a heading of its own. */
export function sectionsOf(parts: readonly Part[], language: string): MailSection[] {
  const { words } = newsletterWords(language)
  return parts.map(({ kind, title, body }, index) => {
    if (kind === "words") return { ...(title !== "" && { heading: title }), text: body }
    const begins = kind !== parts[index - 1]?.kind
    return { ...(begins && { heading: words[kind] }), ...(title !== "" && { title }), text: body }
  })
}
