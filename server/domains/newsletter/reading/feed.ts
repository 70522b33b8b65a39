import { newsletterWords } from "#pages/newsletter/words.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { sectionsOf } from "../edition-mail.ts"
import { asRead } from "../telling/as-read.ts"
import { listArchived } from "./archive-queries.ts"

const mostInFeed = 20

/** The latest editions in full as an Atom feed (RFC 4287). Nothing in it is taken for markup but the paragraphs that we make. */
export async function atomFeed(ctx: Ctx): Promise<string> {
  const [organisation, address, archived] = await Promise.all([
    getOrganisation(ctx),
    publicAddress(ctx),
    listArchived(ctx, mostInFeed),
  ])
  const editions = await asRead(ctx, "outside", archived)
  const { words, language } = newsletterWords(organisation.language)
  const home = `${address.url}/newsletter`
  const updated = (editions[0]?.at ?? new Date(0)).toISOString()
  const entries = editions.map(({ id, number, title, opening, language, at, parts }) => {
    const sections = sectionsOf(parts, language)
    const html = [
      paragraph("p", opening),
      ...sections.flatMap(({ heading, title, text }) => [
        paragraph("h2", heading),
        paragraph("h3", title),
        paragraph("p", text),
      ]),
    ].join("")
    return `<entry xml:lang="${escaped(language)}">
<id>urn:uuid:${id}</id>
<title>${escaped(title)}</title>
<link rel="alternate" type="text/html" href="${escaped(`${home}/${number}`)}"/>
<published>${at.toISOString()}</published>
<updated>${at.toISOString()}</updated>
<content type="html">${escaped(html)}</content>
</entry>
`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
<id>${escaped(home)}</id>
<title>${escaped(`${words.newsletter} · ${organisation.name}`)}</title>
<link rel="self" type="application/atom+xml" href="${escaped(`${home}/feed.xml`)}"/>
<link rel="alternate" type="text/html" href="${escaped(home)}"/>
<author><name>${escaped(organisation.name)}</name></author>
<updated>${updated}</updated>
${entries.join("")}</feed>
`
}

const paragraph = (tag: "p" | "h2" | "h3", text: string | undefined): string =>
  text ? `<${tag}>${escaped(text).replaceAll(/\r?\n/g, "<br/>")}</${tag}>` : ""

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** As text of XML 1.0, which has no room for most control characters. */
export const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 excludes
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign)
