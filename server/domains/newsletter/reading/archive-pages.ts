import type { Part } from "#contracts/newsletter.ts"
import { newsletterWords } from "#pages/newsletter/words.ts"
import { directionOf, type RenderedPage, renderPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { filled } from "#platform/mail/mail-words.ts"
import { sectionsOf } from "../edition-mail.ts"
import { asRead, titlesAsRead } from "../telling/as-read.ts"
import type { Readers } from "../telling/own-words.ts"
import { daysIn } from "../told-days.ts"
import { type Archived, findArchived, isArchiveOpen, listArchived, mayReadArchive } from "./archive-queries.ts"

type Answer = { page: RenderedPage; status: 200 | 403 | 404 }

/** What somebody typed who wants it by mail, and what is wrong with it. */
export type Typed = { email: string; problem: "notAnAddress" | "tooOften" | null }

/** The list of what has gone out, and where it is open to all, the form to get it by mail. */
export async function archivePage(
  ctx: Ctx,
  lang: string | undefined,
  typed: Typed = { email: "", problem: null },
): Promise<Answer> {
  if (!(await mayReadArchive(ctx))) return closedPage(ctx, lang)
  const [organisation, archived, open] = await Promise.all([
    getOrganisation(ctx),
    listArchived(ctx),
    isArchiveOpen(ctx),
  ])
  const editions = await titlesAsRead(ctx, readersOf(ctx), archived)
  const { words, language } = newsletterWords(lang, organisation.language)
  const page = await renderPage(ctx, {
    template: "newsletter/archive.liquid",
    style: "newsletter/newsletter.css",
    title: `${words.newsletter} · ${organisation.name}`,
    language,
    data: {
      w: words,
      open,
      email: typed.email,
      problem: typed.problem && words[typed.problem],
      editions: editions.map((edition) => ({ ...edition, told: toldIn(edition, language) })),
      query: lang ? `?lang=${lang}` : "",
    },
  })
  return { page, status: 200 }
}

export async function editionPage(ctx: Ctx, number: number, lang: string | undefined): Promise<Answer> {
  if (!(await mayReadArchive(ctx))) return closedPage(ctx, lang)
  const found = await findArchived(ctx, number)
  const [edition] = await asRead(ctx, readersOf(ctx), found ? [found] : [])
  if (!edition) return missingPage(ctx, lang)
  return { page: await renderEdition(ctx, edition, edition.parts, lang), status: 200 }
}

/** Who is signed in reads all of it; everybody else what everybody may read. */
const readersOf = ({ actor }: Ctx): Readers => (actor.kind === "person" ? "inside" : "outside")

/** An edition as it stands on the web; also of one that has not gone out, for who writes it. */
export async function renderEdition(
  ctx: Ctx,
  edition: Pick<Archived, "title" | "opening" | "language" | "from" | "until">,
  parts: readonly Part[],
  lang: string | undefined,
): Promise<RenderedPage> {
  const organisation = await getOrganisation(ctx)
  const { words, language } = newsletterWords(lang, organisation.language)
  return renderPage(ctx, {
    template: "newsletter/edition.liquid",
    style: "newsletter/newsletter.css",
    title: `${edition.title} · ${organisation.name}`,
    language,
    data: {
      w: words,
      edition,
      told: toldIn(edition, language),
      written: { language: edition.language, direction: directionOf(edition.language) },
      sections: sectionsOf(parts, edition.language),
      query: lang ? `?lang=${lang}` : "",
    },
  })
}

const toldIn = ({ from, until }: Pick<Archived, "from" | "until">, language: string) =>
  filled(newsletterWords(language).words.told, daysIn(language, from, until))

/** For a stranger where the archive is not open; nothing tells them which editions there are. */
async function closedPage(ctx: Ctx, lang: string | undefined): Promise<Answer> {
  const organisation = await getOrganisation(ctx)
  const { words, language } = newsletterWords(lang, organisation.language)
  return notice(ctx, language, 403, {
    title: words.closed,
    link: { href: "/sign-in?back=/newsletters", label: words.signIn },
  })
}

/** For whoever asks for what is not in the archive. */
export async function missingPage(ctx: Ctx, lang: string | undefined): Promise<Answer> {
  const organisation = await getOrganisation(ctx)
  const { words, language } = newsletterWords(lang, organisation.language)
  const link = { href: "/newsletter", label: words.all }
  return notice(ctx, language, 404, { title: words.missing, why: words.missingWhy, link })
}

type Notice = { title: string; why?: string; link: { href: string; label: string } }

/** A page that says one thing, and where to go from it. */
export async function notice(
  ctx: Ctx,
  language: string,
  status: 200 | 403 | 404,
  { title, why = "", link }: Notice,
): Promise<Answer> {
  const data = { title, why, link }
  const template = "newsletter/notice.liquid"
  return { page: await renderPage(ctx, { template, title, language, data }), status }
}
