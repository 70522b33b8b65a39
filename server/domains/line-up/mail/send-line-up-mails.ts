import { sql } from "kysely"
import { dayIn, getZones } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { readOpenDays } from "#recovery"
import { getCardOfUnit } from "../card-queries.ts"
import { hourIn } from "../hour.ts"
import { lineUpMail, type Reader } from "./line-up-mail.ts"

/** From this hour on, where the team works, the card goes out; until noon, so that one that was missed still comes on its day. */
const hours = { from: 5, until: 12 }

/**
 * Sends the day's card to those who want it, where it is morning and the team is at work. That somebody got it is written down in the transaction that
 * queues it, so one that is cut short goes on where it stopped. Nothing is sent from a sample.
 */
export async function sendLineUpMails(ctx: Ctx): Promise<void> {
  if ((await getOrganisation(ctx)).sample) return
  const [zones, isOpen, readers] = await Promise.all([getZones(ctx), readOpenDays(ctx), listReaders(ctx)])
  for (const [unitId, ofUnit] of Map.groupBy(readers, ({ unit_id }) => unit_id)) {
    const zone = zones.byUnit.get(unitId) ?? zones.organisation
    const day = dayIn(zone, ctx.now())
    const hour = hourIn(zone, ctx.now())
    const due = ofUnit.filter(({ latest }) => latest === null || latest < day)
    if (hour < hours.from || hour >= hours.until || !isOpen(unitId, day) || due.length === 0) continue
    for (const [locale, readers] of Map.groupBy(due, ({ locale }) => locale)) {
      const card = await getCardOfUnit(ctx, unitId, day, locale)
      for (const reader of readers) await send(ctx, reader, card, zone)
    }
  }
}

async function send(ctx: Ctx, reader: Reader, card: Awaited<ReturnType<typeof getCardOfUnit>>, zone: string) {
  await inTransaction(ctx, async (ctx) => {
    // Two programs may be at it at once: the one that comes second waits here, and then finds it sent.
    await sql`select from people_person where id = ${reader.id} for update`.execute(ctx.db)
    const sent = await ctx.db
      .selectFrom("line_up_mail")
      .select("mail_id")
      .where("person_id", "=", reader.id)
      .where("day", "=", card.day)
      .executeTakeFirst()
    if (sent) return
    const mailId = await queueMail(ctx, await lineUpMail(ctx, reader, card, zone))
    await ctx.db.insertInto("line_up_mail").values({ person_id: reader.id, day: card.day, mail_id: mailId }).execute()
  })
}

/** Those who want it, have an address and still work here, with the day of the latest card that they got. */
async function listReaders(ctx: Ctx): Promise<(Reader & { unit_id: string; latest: string | null })[]> {
  const { rows } = await sql<Reader & { unit_id: string; latest: string | null }>`
    select person.id, person.name, person.email, person.locale, person.unit_id,
      (select to_char(max(day), 'YYYY-MM-DD') from line_up_mail sent where sent.person_id = person.id) as latest
    from line_up_mail_wanted wanted join people_person person on person.id = wanted.person_id
    where person.left_at is null and person.email is not null order by person.id`.execute(ctx.db)
  return rows
}
