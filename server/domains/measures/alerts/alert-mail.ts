import { measureWords } from "#contracts/measure-words.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"
import { translated } from "#platform/words/translated.ts"
import { sayEvenIn } from "../even-handedness/saying.ts"
import type { MeasureKey } from "../measure.ts"
import { sayIn, tongueOf } from "../saying.ts"
import { alertMailWords } from "./alert-mail-words.ts"
import { falseAlarmsAYear } from "./false-alarms.ts"
import type { Told } from "./tell.ts"

export type Reader = { id: string; name: string; email: string; locale: string | null }

/** What a person reads when charts call them to look: a sentence for each, and where to see it. */
export async function alertMail(ctx: Ctx, reader: Reader, alerts: readonly Told[], charts: number): Promise<Mail> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { language, words } = mailWordsIn(alertMailWords, reader.locale, organisation.language)
  const names = translated("measure-definitions", measureWords, language)
  const titleOf = ({ measure, unit, touchpoint }: Told) =>
    `${names[`${measure}.name`]}, ${unit?.name ?? touchpoint?.name ?? organisation.name}`
  const told = alerts.map((alert) => ({
    title: titleOf(alert),
    sentence:
      alert.told.kind === "even" ? sayEvenIn(language, alert.told.says) : sayIn(tongueOf(language), alert.told.says),
    href: `${address.url}${chartOf(alert)}`,
  }))
  const [first] = told
  if (!first) throw new Error("a mail is about one alert at least")
  const one = told.length === 1
  const body = await mailBody(organisation, {
    paragraphs: [
      filled(words.hello, { name: reader.name }),
      one ? words.opening : filled(words.openingMany, { count: `${told.length}` }),
      ...told.map(({ title, sentence, href }) => `${title}\n${sentence}${one ? "" : `\n${href}`}`),
      words.after,
    ],
    button: one ? { label: words.button, href: first.href } : { label: words.myDay, href: `${address.url}/my-day` },
    footer: filled(words.footer, { charts: `${charts}`, most: `${falseAlarmsAYear}` }),
    language,
  })
  return {
    ...body,
    to: reader.email,
    toName: reader.name,
    subject: one ? first.title : filled(words.subjectMany, { count: `${told.length}` }),
    purpose: "alert",
    about: { kind: "person", id: reader.id },
  }
}

/** The chart, as it was when it was told. */
function chartOf({ measure, unit, touchpoint, told }: Told): string {
  const where = { ...(unit && { unit: unit.id }), ...(touchpoint && { touchpoint: touchpoint.id }) }
  const asked = (more: Partial<Record<string, string>> & { measure: MeasureKey }) =>
    new URLSearchParams({ ...where, ...more } as Record<string, string>)
  return told.kind === "even"
    ? `/even-handedness?${asked({ measure, by: "band" })}`
    : `/scoreboard?${asked({ measure, grain: told.grain })}`
}
