import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, type MailWords, mailWordsIn } from "#platform/mail/mail-words.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"
import { localeOf } from "#platform/words/locale-of.ts"

const english = {
  subject: "To read: {title}",
  hello: "Hello {name},",
  ask: "The standard “{title}” waits to be read. It takes a minute: read it, answer one question, say yes.",
  due: "Please read it by {day}.",
  button: "Read it now",
  footer: "You get this because you work at {organisation}.",
}
const reminderWords: MailWords<typeof english> = {
  en: english,
  es: {
    subject: "Por leer: {title}",
    hello: "Hola, {name}:",
    ask: "El estándar «{title}» espera tu lectura. Lleva un minuto: léelo, responde a una pregunta y di que sí.",
    due: "Léelo antes del {day}.",
    button: "Leerlo ahora",
    footer: "Recibes este mensaje porque trabajas en {organisation}.",
  },
}

/** What a person is told who has not said yes to a standard yet; in their language, or the organisation's. */
export async function reminderMail(
  ctx: Ctx,
  person: { id: string; name: string; email: string; locale: string | null; due_on: string | null },
  standard: { id: string; title: string },
): Promise<Mail> {
  const [organisation, address] = await Promise.all([getOrganisation(ctx), publicAddress(ctx)])
  const { language, words } = mailWordsIn(reminderWords, person.locale, organisation.language)
  const day =
    person.due_on === null
      ? null
      : new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: "UTC" }).format(
          new Date(person.due_on),
        )
  const paragraphs = [
    filled(words.hello, { name: person.name }),
    filled(words.ask, standard),
    ...(day === null ? [] : [filled(words.due, { day })]),
  ]
  const body = await mailBody(organisation, {
    paragraphs,
    button: { label: words.button, href: `${address.url}/standards/read` },
    footer: filled(words.footer, { organisation: organisation.name }),
    language,
  })
  return {
    ...body,
    to: person.email,
    toName: person.name,
    subject: filled(words.subject, standard),
    purpose: "standard-reminder",
    about: { kind: "standard", id: standard.id },
  }
}
