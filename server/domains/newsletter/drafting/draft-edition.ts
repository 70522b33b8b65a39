import { sql } from "kysely"
import { type MeasureKey, measureKeys } from "#measures"
import { newsletterWords } from "#pages/newsletter/words.ts"
import { dayAfter, dayAt } from "#people"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { filled } from "#platform/mail/mail-words.ts"
import { keepParts } from "../keep-parts.ts"
import { isReadOutside } from "../read-outside.ts"
import { daysIn, monthIn } from "../told-days.ts"
import { draftParts } from "./draft-parts.ts"
import { gather } from "./sources.ts"

/** Where no edition has gone out yet, a draft looks back so many days; and never further than a year. */
const firstDays = 28
const mostDays = 366

/** Makes a draft of what happened since the last edition, in the organisation's language. It is the steward's from then on. */
export async function draftEdition(
  ctx: Ctx,
  asked: { fromDay?: string | undefined },
  measures: readonly MeasureKey[] = measureKeys,
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const [organisation, today, last] = await Promise.all([
      getOrganisation(ctx),
      dayAt(ctx, null, ctx.now()),
      findLastDay(ctx),
    ])
    const earliest = dayAfter(today, 1 - mostDays)
    const fromDay = asked.fromDay ?? later(earliest, last ? dayAfter(last, 1) : dayAfter(today, 1 - firstDays))
    if (asked.fromDay !== undefined && (fromDay > today || fromDay < earliest)) throw notThatDay()
    // The last edition may tell of today already.
    const [from = today] = [fromDay, today].toSorted()
    const { rows } = await sql<{ at: Date }>`
      select ${from}::date::timestamp at time zone ${organisation.timeZone} as at`.execute(ctx.db)
    const readOutside = await isReadOutside(ctx)
    const sources = await gather(ctx, { fromDay: from, since: rows[0]?.at ?? ctx.now(), measures, readOutside })
    const { words, language } = newsletterWords(organisation.language)
    const id = newId(ctx)
    const days = daysIn(language, from, today)
    await ctx.db
      .insertInto("newsletter_edition")
      .values({
        id,
        title: `${words.draftTitle}: ${monthIn(language, today)}`,
        opening: filled(words.draftOpening, days),
        language,
        from_day: from,
        until_day: today,
        state: "draft",
        made_by: personOf(ctx).id,
        made_at: ctx.now(),
      })
      .execute()
    const parts = draftParts(sources, language)
    await keepParts(ctx, id, parts)
    await record(ctx, "newsletter-drafted", "newsletter", id, { parts: parts.length })
    changed(ctx, "newsletter")
    return id
  })
}

const later = (one: string, other: string) => (one > other ? one : other)

const notThatDay = () =>
  new Refusal("edition-day-out", "An edition tells of days that have been, within the last year.", {
    status: 400,
    fields: [{ path: "body.fromDay", message: "Choose a day within the last year." }],
  })

/** The last day that an edition on its way or gone tells of. */
async function findLastDay(ctx: Ctx): Promise<string | null> {
  const row = await ctx.db
    .selectFrom("newsletter_edition")
    .select(sql<string | null>`to_char(max(until_day), 'YYYY-MM-DD')`.as("day"))
    .where("state", "in", ["scheduled", "sending", "paused", "sent"])
    .executeTakeFirst()
  return row?.day ?? null
}
