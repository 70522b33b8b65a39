import { sql } from "kysely"
import { dayAt } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { isMondayMorning, mondayOf } from "./monday.ts"
import { mondayMail, type Reader } from "./monday-mail.ts"
import { readWeekOfUnit, type WeekOfUnit, weekIn } from "./week-of-unit.ts"

/**
 * Sends the Monday mail where it is Monday morning: to all who have an address and have not declined it. That somebody got it is written down in the
 * transaction that queues it, so one that is cut short goes on where it stopped. Nothing is sent from a sample.
 */
export async function sendMondayMails(ctx: Ctx): Promise<void> {
  if ((await getOrganisation(ctx)).sample) return
  for (const { unit_id, zone } of await listTeams(ctx)) {
    if (!isMondayMorning(ctx.now(), zone)) continue
    const monday = mondayOf(await dayAt(ctx, unit_id, ctx.now()))
    const readers = await listReaders(ctx, unit_id, monday)
    if (readers.length === 0) continue
    const week = await readWeekOfUnit(ctx, unit_id, monday)
    for (const [locale, theirs] of Map.groupBy(readers, ({ locale }) => locale)) {
      const inTheirs = await weekIn(ctx, week, locale)
      for (const reader of theirs) await send(ctx, reader, inTheirs, monday)
    }
  }
}

async function send(ctx: Ctx, reader: Reader, week: WeekOfUnit, monday: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    // Two programs may be at it at once: the one that comes second waits here, and then finds it sent.
    await sql`select from people_person where id = ${reader.id} for update`.execute(ctx.db)
    const sent = await ctx.db
      .selectFrom("line_up_monday_mail")
      .select("mail_id")
      .where("person_id", "=", reader.id)
      .where("week", "=", monday)
      .executeTakeFirst()
    if (sent) return
    const mailId = await queueMail(ctx, await mondayMail(ctx, reader, week, monday))
    await ctx.db
      .insertInto("line_up_monday_mail")
      .values({ person_id: reader.id, week: monday, mail_id: mailId })
      .execute()
  })
}

/** Units in which somebody works, each with its time zone: its own, that of the nearest unit above that has one, or the organisation's. */
async function listTeams(ctx: Ctx): Promise<{ unit_id: string; zone: string }[]> {
  const { timeZone } = await getOrganisation(ctx)
  const { rows } = await sql<{ unit_id: string; zone: string }>`
    select unit.id as unit_id, coalesce((select above.time_zone from people_unit above
      where above.id = any (unit.ancestors) and above.time_zone is not null
      order by array_position(unit.ancestors, above.id) desc limit 1), ${timeZone}) as zone
    from people_unit unit
    where exists (select from people_person p where p.unit_id = unit.id and p.left_at is null and p.email is not null)
    order by unit.id`.execute(ctx.db)
  return rows
}

async function listReaders(ctx: Ctx, unitId: string, monday: string): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select p.id, p.name, p.email, p.locale from people_person p
    where p.unit_id = ${unitId} and p.left_at is null and p.email is not null
      and not exists (select from line_up_monday_mail_declined d where d.person_id = p.id)
      and not exists (select from line_up_monday_mail m where m.person_id = p.id and m.week = ${monday}::date)
    order by p.id`.execute(ctx.db)
  return rows
}
