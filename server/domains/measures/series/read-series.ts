import type { Ctx } from "#platform/ctx.ts"
import type { Grain } from "../days/period.ts"
import type { Filter } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import type { Judged } from "./one-verdict.ts"
import { readTrends } from "./read-trends.ts"
import type { Series } from "./series.ts"

/** A measure over time, as a chart with its own sentence and the verdict on the measure. Without a grain, the coarsest that gives the chart enough points. */
export async function readSeries(
  ctx: Ctx,
  key: MeasureKey,
  filter: Filter,
  grain?: Grain,
): Promise<Series & { judged: Judged }> {
  const { trends } = await readTrends(ctx, [key], filter, { grain, since: filter.from })
  const [trend] = trends
  if (!trend) throw new Error("a trend is read for every measure asked for")
  return { ...trend.series, judged: trend.judged }
}
