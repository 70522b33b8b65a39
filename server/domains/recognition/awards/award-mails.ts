import { sql } from "kysely"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation, type Organisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { mailBody } from "#platform/mail/mail-body.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { type Mail, queueMails } from "#platform/mail/queue-mail.ts"
import { awardMailWords } from "./award-mail-words.ts"
import { isIn } from "./nominee-queries.ts"

export type AwardNotice = "vote" | "judge" | "reminder" | "won"
export type Recipient = { id: string; name: string; email: string | null; locale: string | null }

/**
 * Tells people by mail, each in their language, and keeps that they were told; whoever was told of the same before is not told again. From a sample no mail goes
 * out. `day`: the last one to vote or to judge.
 */
export async function tell(
  ctx: Ctx,
  award: { id: string; name: string },
  notice: AwardNotice,
  people: readonly Recipient[],
  day: string,
): Promise<void> {
  if (people.length === 0) return
  const kind = notice === "judge" ? "vote" : notice
  const { rows } = await sql<{ person_id: string }>`
    insert into recognition_award_notice (award_id, kind, person_id)
    select ${award.id}, ${kind}, unnest(${people.map(({ id }) => id)}::uuid[]) on conflict do nothing returning person_id`.execute(
    ctx.db,
  )
  const organisation = await getOrganisation(ctx)
  if (organisation.sample !== null) return
  const told = new Set(rows.map(({ person_id }) => person_id))
  const { url } = await publicAddress(ctx)
  const mails = people
    .filter((one) => told.has(one.id))
    .flatMap((one) => (one.email === null ? [] : [{ ...one, email: one.email }]))
    .map((one) => mailTo(one, { award, notice, day, organisation, url }))
  await queueMails(ctx, await Promise.all(mails))
}

type About = {
  award: { id: string; name: string }
  notice: AwardNotice
  day: string
  organisation: Organisation
  url: string
}

async function mailTo(
  person: Recipient & { email: string },
  { award, notice, day, organisation, url }: About,
): Promise<Mail> {
  const { language, words } = mailWordsIn(awardMailWords, person.locale, organisation.language)
  const values = {
    name: person.name,
    award: award.name,
    organisation: organisation.name,
    day: new Intl.DateTimeFormat(language, { dateStyle: "full", timeZone: "UTC" }).format(new Date(day)),
  }
  const said = words[notice]
  const body = await mailBody(organisation, {
    paragraphs: [words.hello, ...said.paragraphs].map((paragraph) => filled(paragraph, values)),
    button: { label: said.button, href: `${url}/awards/${award.id}` },
    footer: filled(words.footer, values),
    language,
  })
  return {
    ...body,
    to: person.email,
    toName: person.name,
    subject: filled(said.subject, values),
    purpose: `award-${notice}`,
    about: { kind: "award", id: award.id },
  }
}

/** Each winner gets a mail when the award has been presented: those named, and of a team those at home in it. */
export async function tellWinners(ctx: Ctx, award: { id: string; name: string; decideUntil: string }): Promise<void> {
  const { rows } = await sql<Recipient>`
    select person.id, person.name, person.email, person.locale from people_person person
    where person.left_at is null and exists (select from recognition_award_winner winner
      join recognition_nominee nominee on nominee.id = winner.nominee_id
      where winner.award_id = ${award.id} and ${isIn("nominee", sql`person.id`)})
    order by person.id limit 5000`.execute(ctx.db)
  await tell(ctx, award, "won", rows, award.decideUntil)
}
