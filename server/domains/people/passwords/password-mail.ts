import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { passwordMailWords } from "./password-mail-words.ts"
import type { TicketPurpose } from "./password-ticket.ts"

/** The mail with the link, in the person's language. The ticket stands behind "#", so that it reaches no server's log on its way. */
export async function passwordMail(
  ctx: Ctx,
  person: { id: string; name: string; email: string; locale: string | null },
  { purpose, ticket, endsAt }: { purpose: TicketPurpose; ticket: string; endsAt: Date },
): Promise<Mail> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { language, words } = mailWordsIn(passwordMailWords, person.locale, organisation.language)
  const invited = purpose === "invitation"
  const written = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: organisation.timeZone,
  })
  const values = { organisation: organisation.name, name: person.name, until: written.format(endsAt) }
  const say = (text: string) => filled(text, values)
  const subject = say(invited ? words.invitedSubject : words.forgottenSubject)
  const body = await mailBody(organisation, {
    paragraphs: [say(words.hello), say(invited ? words.invited : words.forgotten), say(words.until)],
    button: { label: words.button, href: `${address.url}/set-password#${ticket}` },
    footer: say(invited ? words.invitedWhy : words.forgottenWhy),
    language,
  })
  return {
    ...body,
    to: person.email,
    toName: person.name,
    subject,
    purpose: invited ? "invitation" : "forgotten-password",
    about: { kind: "person", id: person.id },
  }
}
