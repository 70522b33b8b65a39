import type { Organisation } from "#platform/config/settings.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { type ClockMailWords, clockMailWords } from "./clock-mail-words.ts"
import type { Rung } from "./rung.ts"
import type { ClockName } from "./target.ts"

type About = { id: string; number: number; subject: string }
/** A clock that somebody is told of; `zone` is that of the case's unit. */
export type ToldClock = { about: About; clock: ClockName; dueAt: Date; late: boolean; rung: Rung; zone: string }
type Reader = { id: string; name: string; email: string; locale: string | null }

/** So many are told one by one; of the rest, how many. */
const most = 20

/** Tells one person of clocks, in their language and with the times of each unit's zone; at least one. `url` is where links lead. */
export async function clockMail(
  { organisation, url }: { organisation: Organisation; url: string },
  reader: Reader,
  told: readonly ToldClock[],
): Promise<Mail> {
  const { language, words } = mailWordsIn(clockMailWords, reader.locale, organisation.language)
  const lines = told.slice(0, most).map((one) => lineOf(one, words, language))
  const more = told.length > most ? [filled(words.more, { count: `${told.length - most}` })] : []
  const cases = new Map(told.map(({ about }) => [about.id, about]))
  const [first] = [...cases.values()]
  const why = told.some(({ rung }) => rung > 1) ? words.whyLead : words.whyOwner
  const only = cases.size === 1 ? first : undefined
  const body = await mailBody(organisation, {
    paragraphs: [filled(words.hello, { name: reader.name }), ...lines, ...more, why],
    button: only
      ? { label: words.button, href: `${url}/cases/${only.id}` }
      : { label: words.buttonMany, href: `${url}/my-day` },
    language,
  })
  return {
    ...body,
    to: reader.email,
    toName: reader.name,
    subject: only
      ? filled(words.subject, { number: `${only.number}`, subject: only.subject })
      : filled(words.subjectMany, { count: `${cases.size}` }),
    purpose: "clock",
    about: only ? { kind: "case", id: only.id } : { kind: "person", id: reader.id },
  }
}

function lineOf({ about, clock, dueAt, late, zone }: ToldClock, words: ClockMailWords, language: string): string {
  const when = momentIn(language, zone).format(dueAt)
  const said = filled(late ? words.late : words.soon, { what: words[clock], when })
  return `${about.number} ${about.subject}\n${said}`
}

const moments = new Map<string, Intl.DateTimeFormat>()

/** How a moment is written; kept, because making one takes as long as a hundred lines. */
function momentIn(language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`
  const made =
    moments.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
      weekday: "long",
      day: "numeric",
      month: "long",
      hour: "2-digit",
      minute: "2-digit",
      timeZone,
      timeZoneName: "short",
    })
  moments.set(key, made)
  return made
}
