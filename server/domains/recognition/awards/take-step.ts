import type { Updateable } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, newId, personOf } from "#platform/ctx.ts"
import type { Schema } from "#platform/database/connect.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { awardSteps } from "../ledgers.ts"

export type AwardStep = "announced" | "days-changed" | "decided" | "presented" | "called-off"

const stateAfter = {
  announced: { state: "open" },
  "days-changed": {},
  decided: { state: "decided" },
  presented: { state: "presented" },
  "called-off": { state: "called-off" },
} as const

/** Takes an award one step further, in the deed's transaction: its state and what comes with it, its history, and the audit. */
export async function takeStep(
  ctx: Ctx,
  awardId: string,
  step: AwardStep,
  columns: Updateable<Schema["recognition_award"]> = {},
): Promise<void> {
  const set = { ...stateAfter[step], ...columns }
  if (Object.keys(set).length > 0)
    await ctx.db.updateTable("recognition_award").set(set).where("id", "=", awardId).execute()
  await append(
    ctx,
    awardSteps,
    ctx.db
      .insertInto("recognition_award_step")
      .values({ id: newId(ctx), award_id: awardId, step, by_id: personOf(ctx).id, at: ctx.now() }),
  )
  await record(ctx, `award-${step}`, "award", awardId)
  changed(ctx, "awards")
}
