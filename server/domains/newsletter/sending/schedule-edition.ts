import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { takeStep } from "../take-step.ts"

/** A time on the organisation's clock: "2026-12-01", "08:30". */
export type WallTime = { day: string; time: string }

const furthestDays = 366

/** Sets when a draft goes to all its readers; null: now. From then on it is read-only, until it is made a draft again. */
export async function scheduleEdition(ctx: Ctx, editionId: string, at: WallTime | null): Promise<Date> {
  return inTransaction(ctx, async (ctx) => {
    const sendAt = at === null ? ctx.now() : await instantOf(ctx, at)
    await takeStep(ctx, editionId, "schedule", (ctx) => mustSaySomething(ctx, editionId), {
      send_at: sendAt,
      copied_at: null,
    })
    await record(ctx, "newsletter-scheduled", "newsletter", editionId, { at: sendAt.toISOString() })
    return sendAt
  })
}

/** Where the clocks skip that time, it is the one after; where they run through it twice, the second. */
async function instantOf(ctx: Ctx, { day, time }: WallTime): Promise<Date> {
  const { timeZone } = await getOrganisation(ctx)
  const { rows } = await sql<{ at: Date }>`
    select ${`${day} ${time}`}::timestamp at time zone ${timeZone} as at`.execute(ctx.db)
  const at = rows[0]?.at as Date
  const ahead = at.getTime() - ctx.now().getTime()
  if (ahead > 0 && ahead < furthestDays * 86_400_000) return at
  throw new Refusal("send-time-passed", "Choose a time that is still to come, within a year; or send it now.", {
    status: 400,
    fields: [{ path: "body.at", message: "Choose a time that is still to come, within a year." }],
  })
}

async function mustSaySomething(ctx: Ctx, editionId: string): Promise<void> {
  const part = await ctx.db
    .selectFrom("newsletter_part")
    .select("position")
    .where("edition_id", "=", editionId)
    .limit(1)
    .executeTakeFirst()
  if (!part) throw new Refusal("edition-empty", "This edition has no parts. Add one before it goes out.")
}
