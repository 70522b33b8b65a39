import { dayAfter, dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** Refuses a day that has not come, or that nobody remembers well enough to log. In the organisation's time zone. */
export async function mustBeLately(ctx: Ctx, day: string, daysBack: number): Promise<void> {
  const today = await dayAt(ctx, null, ctx.now())
  if (day <= today && day >= dayAfter(today, -daysBack)) return
  throw new Refusal("not-lately", `Choose today or one of the ${daysBack} days before.`, {
    status: 400,
    told: { days: daysBack },
    fields: [{ path: "body.day", message: `Choose today or one of the ${daysBack} days before.` }],
  })
}

/** A row is corrected by whoever wrote it, and once: what is corrected again is the correction. */
export const alreadyCorrected = () =>
  new Refusal("already-corrected", "This has been corrected already. Correct what stands there now.", { status: 409 })
