import { sql } from "kysely"
import type { z } from "zod"
import type { getDemonstrations as contract } from "#contracts/recovery.ts"
import { clearDemonstrationSurvey } from "#listening"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { notCleared } from "./not-cleared.ts"

/** How much demonstrations have left in lists. */
export async function countDemonstrated(ctx: Ctx): Promise<z.output<typeof contract.reply>> {
  const { rows } = await sql<{ answers: number; cases: number }>`
    select (select count(*) from listening_response r join listening_survey s on s.id = r.survey_id
        where s.demonstration and (s.cleared_at is null or r.received_at > s.cleared_at)) as answers,
      (select count(*) from recovery_case "case" where demonstration and ${notCleared}) as cases`.execute(ctx.db)
  return rows[0] ?? { answers: 0, cases: 0 }
}

/**
 * Takes what demonstrations left until now out of every list, and lets nobody be reminded of what was promised in one. The records stay, for the audit,
 * and so does the screen of a demonstration that still runs. Repeated, it changes nothing.
 */
export async function clearDemonstrations(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    // One after the other, so that of two at once the second finds nothing left.
    await sql`select from listening_survey where demonstration for update`.execute(ctx.db)
    const left = await countDemonstrated(ctx)
    const surveyId = left.answers + left.cases > 0 ? await clearDemonstrationSurvey(ctx) : undefined
    if (surveyId === undefined) return
    await sql`update recovery_promise set reminded_at = ${ctx.now()}
      where outcome is null and reminded_at is null and case_id in (select id from recovery_case where demonstration)`.execute(
      ctx.db,
    )
    await record(ctx, "demonstrations-cleared", "survey", surveyId, left)
    changed(ctx, "demonstrations", "cases", "feedback", "my-work", "promises")
  })
}
