import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { findSpan } from "./read-span.ts"
import { recentDays } from "./recent-days.ts"

type Days = { from: string; to: string }

/** The days asked for; without any, the year up to today, or up to the last thing counted where that is long ago. */
export async function yearUnlessTold(
  ctx: Ctx,
  { from, to }: { [K in keyof Days]?: string | undefined },
): Promise<Days> {
  const recent = recentDays("12m", await findSpan(ctx), await dayAt(ctx, null, ctx.now()))
  return { from: from ?? recent.from, to: to ?? recent.to }
}
