import type { MondayMail } from "#contracts/monday-mail.ts"
import { dayAfter, dayAt } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { mondayOf } from "./monday.ts"
import { sayMondayMail } from "./monday-mail.ts"
import { readWeekOfUnit, weekIn } from "./week-of-unit.ts"

/** What the caller's next Monday mail would say if it came now. */
export async function readMondayMail(ctx: Ctx): Promise<MondayMail> {
  const me = personOf(ctx)
  const [person, declined, organisation, today] = await Promise.all([
    ctx.db
      .selectFrom("people_person")
      .select(["name", "email", "locale"])
      .where("id", "=", me.id)
      .executeTakeFirstOrThrow(),
    ctx.db.selectFrom("line_up_monday_mail_declined").select("at").where("person_id", "=", me.id).executeTakeFirst(),
    getOrganisation(ctx),
    dayAt(ctx, me.unitId, ctx.now()),
  ])
  const monday = mondayOf(dayAfter(today, 6))
  const week = await weekIn(ctx, await readWeekOfUnit(ctx, me.unitId, monday), person.locale)
  const { subject, paragraphs } = sayMondayMail(week, monday, person.name, person.locale, organisation.language)
  return { wanted: !declined, address: person.email, week: monday, subject, paragraphs }
}
