import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"
import { clockMailWords } from "./clock-mail-words.ts"
import type { Rung } from "./rung.ts"
import type { ClockName } from "./target.ts"

export type ToldClock = { clock: ClockName; dueAt: Date; late: boolean; rung: Rung }
type Reader = { name: string; email: string; locale: string | null }

/** Tells one person of the clocks of one case, in their language and with the times of the unit's zone. */
export async function clockMail(
  ctx: Ctx,
  reader: Reader,
  about: { id: string; number: number; subject: string },
  told: readonly ToldClock[],
  zone: string,
): Promise<Mail> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { language, words } = clockMailWords(reader.locale, organisation.language)
  const moment = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: "short",
  })
  const lines = told.map(({ clock, dueAt, late }) =>
    filled(late ? words.late : words.soon, { what: words[clock], when: moment.format(dueAt) }),
  )
  const why = told.some(({ rung }) => rung > 1) ? words.whyLead : words.whyOwner
  const body = await mailBody(ctx, {
    paragraphs: [filled(words.hello, { name: reader.name }), [about.subject, ...lines].join("\n"), why],
    button: { label: words.button, href: `${address.url}/cases/${about.id}` },
    language,
  })
  return {
    ...body,
    to: reader.email,
    toName: reader.name,
    subject: filled(words.subject, { number: `${about.number}`, subject: about.subject }),
    purpose: "clock",
    about: { kind: "case", id: about.id },
  }
}

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole)
