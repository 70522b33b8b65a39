import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import type { Mail } from "#platform/mail/queue-mail.ts"

const english = {
  subject: "To read: {title}",
  hello: "Hello {name},",
  ask: "The standard “{title}” waits to be read. It takes a minute: read it, answer one question, say yes.",
  due: "Please read it by {day}.",
  button: "Read it now",
  footer: "You get this because you work at {organisation}.",
}
const words: Record<string, typeof english> = {
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
  const language =
    [person.locale, organisation.language].map((locale) => locale?.split("-")[0] ?? "").find((one) => one in words) ??
    "en"
  const say = words[language] ?? english
  const fill = (text: string, values: Record<string, string>) =>
    text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "")
  const day =
    person.due_on === null
      ? null
      : new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(person.due_on))
  const paragraphs = [
    fill(say.hello, { name: person.name }),
    fill(say.ask, standard),
    ...(day === null ? [] : [fill(say.due, { day })]),
  ]
  const body = await mailBody(ctx, {
    paragraphs,
    button: { label: say.button, href: `${address.url}/standards/read` },
    footer: fill(say.footer, { organisation: organisation.name }),
    language,
  })
  return {
    ...body,
    to: person.email,
    toName: person.name,
    subject: fill(say.subject, standard),
    purpose: "standard-reminder",
    about: { kind: "standard", id: standard.id },
  }
}
