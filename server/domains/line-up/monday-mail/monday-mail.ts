import { measureWords } from "#contracts/measures.ts"
import { figureIn, sayIn, tongueOf } from "#measures"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { translated } from "#platform/words/translated.ts"
import { type MondayMailWords, mondayMailWords } from "./monday-mail-words.ts"
import type { WeekOfUnit } from "./week-of-unit.ts"

export type Reader = { id: string; name: string; email: string; locale: string | null }

/** A person who has left the mail unopened for a year may still press its button. */
const linkLasts = 400 * 24 * 3_600_000

/** What the mail says, in the reader's language or the team's. */
export function sayMondayMail(week: WeekOfUnit, monday: string, name: string, ...languages: (string | null)[]) {
  const { language, words } = mailWordsIn(mondayMailWords, ...languages)
  const { unit, heard, figures, praise, promises, thanked, standard } = week
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" })
  const list = new Intl.ListFormat(language)
  const paragraphs = [
    filled(words.hello, { name }),
    heardIn(words, unit, heard),
    figures.length > 0 &&
      [filled(words.figures, { unit }), ...figures.map((figure) => lineOf(words, figure, language))].join("\n"),
    praise !== null && `${words.praise}\n“${praise}”`,
    promises !== null && filled(words.promises, { kept: `${promises.kept}`, all: `${promises.all}` }),
    thanked.length > 0 && filled(words.thanks, { names: list.format(thanked) }),
    standard !== null && filled(words.standard, { title: standard.name }),
  ].filter((paragraph) => paragraph !== false)
  const subject = filled(words.subject, { unit, day: date.format(new Date(monday)) })
  return { language, words, subject, paragraphs }
}

/** The mail itself, with the one press that ends it (RFC 8058). */
export async function mondayMail(ctx: Ctx, reader: Reader, week: WeekOfUnit, monday: string): Promise<Mail> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const said = sayMondayMail(week, monday, reader.name, reader.locale, organisation.language)
  const { language, words, subject, paragraphs } = said
  const ends = new Date(ctx.now().getTime() + linkLasts)
  const token = ctx.house.signer.sign("monday-mail", reader.id, 1, ends)
  const body = await mailBody(organisation, {
    paragraphs,
    button: { label: words.button, href: `${address.url}/my-day` },
    footer: filled(words.footer, { organisation: organisation.name, link: `${address.url}/monday-mail` }),
    language,
  })
  return {
    ...body,
    to: reader.email,
    toName: reader.name,
    subject,
    headers: {
      "List-Unsubscribe": `<${address.url}/api/monday-mail/declined/${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    },
    purpose: "monday-mail",
    about: { kind: "person", id: reader.id },
  }
}

function heardIn(words: MondayMailWords, unit: string, count: number): string {
  if (count === 0) return filled(words.heardNone, { unit })
  return filled(count === 1 ? words.heardOne : words.heard, { unit, count: `${count}` })
}

function lineOf(words: MondayMailWords, figure: WeekOfUnit["figures"][number], language: string): string {
  const { key, format, value, low, high, n, says } = figure
  const tongue = tongueOf(language)
  const written = (value: number) => figureIn(tongue.locale, value, format)
  const name = translated("measure-definitions", measureWords, language)[`${key}.name`]
  const between =
    low === null || high === null
      ? `n = ${n}`
      : filled(words.between, { low: written(low), high: written(high), n: `n = ${n}` })
  return `${name}: ${written(value)} (${between}). ${sayIn(tongue, says)}`
}
