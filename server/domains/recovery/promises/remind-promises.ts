import { sql } from "kysely"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { readClockRules } from "../clocks/clock-rules.ts"

const atOnce = 200
type Due = {
  id: string
  what: string
  due_at: Date
  unit_id: string
  owner_id: string
  name: string
  email: string | null
  locale: string | null
}

/** The round that reminds owners of promises before they are due, once each, however many programs look. Nothing is sent from a sample. */
export async function remindPromises(ctx: Ctx): Promise<void> {
  while ((await remindSome(ctx)) === atOnce);
}

async function remindSome(ctx: Ctx): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const { rows } = await sql<Due>`
      with due as (
        select id from recovery_promise where remind_at <= ${ctx.now()} and outcome is null and reminded_at is null
        order by remind_at limit ${atOnce} for update skip locked
      )
      update recovery_promise promise set reminded_at = ${ctx.now()}
      from due, people_person owner
      where promise.id = due.id and owner.id = promise.owner_id
      returning promise.id, promise.what, promise.due_at, promise.owner_id, owner.name, owner.email, owner.locale,
        coalesce(promise.unit_id, (select unit_id from recovery_case where id = promise.case_id)) as unit_id`.execute(
      ctx.db,
    )
    const { sample } = await getOrganisation(ctx)
    for (const due of rows) if (due.email && !sample && due.due_at > ctx.now()) await remind(ctx, due, due.email)
    if (rows.length > 0) changed(ctx, "promises", ...new Set(rows.map(({ owner_id }) => `person:${owner_id}`)))
    return rows.length
  })
}

const words = {
  en: {
    subject: "Your promise is due {when}",
    hello: "Hello {name},",
    body: "You promised: {what}",
    due: "It is due {when}. If that time cannot be kept, agree another one before it has passed.",
    button: "Open my promises",
  },
  es: {
    subject: "Tu promesa vence {when}",
    hello: "Hola, {name}:",
    body: "Prometiste: {what}",
    due: "Vence {when}. Si no puede cumplirse, acuerda otra hora antes de que pase.",
    button: "Abrir mis promesas",
  },
}

async function remind(ctx: Ctx, due: Due, email: string): Promise<void> {
  const [organisation, address, rules] = await Promise.all([
    getOrganisation(ctx),
    publicAddress(ctx),
    readClockRules(ctx),
  ])
  const language = (due.locale ?? organisation.language).startsWith("es") ? "es" : "en"
  const said = words[language]
  const when = new Intl.DateTimeFormat(localeOf(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: rules.setCalendarOf(due.unit_id).zone,
  }).format(due.due_at)
  const filled = (text: string) =>
    text
      .replaceAll("{name}", due.name)
      .replaceAll("{when}", when)
      .replaceAll("{what}", () => due.what)
  const body = await mailBody(organisation, {
    paragraphs: [filled(said.hello), filled(said.body), filled(said.due)],
    button: { label: said.button, href: `${address.url}/promises` },
    language,
  })
  await queueMail(ctx, {
    ...body,
    to: email,
    toName: due.name,
    subject: filled(said.subject),
    purpose: "promise-reminder",
    about: { kind: "promise", id: due.id },
  })
}
