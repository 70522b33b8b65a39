import { setImmediate } from "node:timers/promises"
import type { SampleStep } from "#contracts/doors.ts"
import { findSetting, keepSetting } from "#platform/config/settings.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { forgetZones } from "../server/domains/people/days/calendar-day.ts"
import { planAirline } from "./airline/plan.ts"
import { planBakery } from "./bakery/plan.ts"
import { calendarTo } from "./fill/calendar.ts"
import { fillYear } from "./fill/fill-year.ts"
import type { Filled, Progress } from "./fill/filled.ts"

export type { Filled } from "./fill/filled.ts"
export type SampleKind = "airline" | "bakery"

/**
 * Fills an empty installation with a sample organisation and a year of its life that ends `now`; always the same one. All of it happens in one
 * transaction: it is there as a whole or not at all. Nothing goes out of it: mails stay in the outbox, and every address is under .example.
 * Throws `already-set-up` where an organisation is there.
 */
export async function fillSample(
  house: { ctx: Ctx },
  kind: SampleKind,
  options: { now: Date; progress?: (share: number, step: SampleStep) => void },
): Promise<Filled> {
  const { ctx } = house
  if (await findSetting(ctx, "organisation"))
    throw new Refusal(
      "already-set-up",
      "A sample needs an empty installation, and this one has been set up. Start another with --data and a new folder.",
    )
  const progress: Progress = async (share, key, count) => {
    options.progress?.(share, { key, count: count ?? null })
    await setImmediate()
  }
  const calendar = calendarTo(options.now)
  // What the house remembers from outside the transaction must not be believed inside it, nor the other way round.
  const filled = await inTransaction({ ...asSystem(ctx), house: { ...ctx.house } }, async (own) => {
    const filled = await fillYear(own, calendar, plans[kind](), progress)
    await keepMails(own)
    await keepSetting(own, "sampleStory", filled.story)
    return filled
  })
  forgetZones(ctx)
  await progress(1, "ready")
  return filled
}

const plans = { airline: planAirline, bakery: planBakery }

/** What the deeds put into the outbox stays there to be read. */
async function keepMails(ctx: Ctx): Promise<void> {
  await ctx.db.updateTable("platform_mail").set({ state: "kept" }).where("state", "=", "queued").execute()
}
