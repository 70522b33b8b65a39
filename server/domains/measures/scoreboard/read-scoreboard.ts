import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { findSpan, type Span } from "../days/read-span.ts"
import { type Recent, recentDays } from "../days/recent-days.ts"
import { type Dimension, dimsOf, type Filter } from "../filter.ts"
import { type MeasureKey, measureKeys } from "../measure.ts"
import type { ShownFigure } from "../readings/figure.ts"
import { listNames } from "../readings/list-names.ts"
import type { Judged } from "../series/one-verdict.ts"
import { readTrends } from "../series/read-trends.ts"

type Named = { id: string; name: string }

export type Scoreboard = {
  unit: Named | null
  above: Named[]
  parts: Named[]
  /** What the board is narrowed to, by name. */
  narrowed: { by: Dimension; value: string; name: string }[]
  /** The days that the figures are of. */
  days: Span
  /** When anything was counted at all, anywhere. */
  measured: Span | null
  /** Figures of others, which are drawn by whole months. */
  ofOthers: boolean
  figures: { figure: ShownFigure; verdict: Judged; spark: Spark[] }[]
}
export type Spark = { from: string; value: number | null; signal: "above" | "below" | null }

/** Points of a series in short. */
const sparkPoints = 24

/** These measures (all unless told) of a unit or the company at a glance, in the order of the registry, for the filter's own days or the recent ones. */
export async function readScoreboard(
  ctx: Ctx,
  filter: Filter,
  recent: Recent,
  keys: readonly MeasureKey[] = measureKeys,
): Promise<Scoreboard> {
  const [span, today] = await Promise.all([findSpan(ctx), dayAt(ctx, filter.unitId ?? null, ctx.now())])
  const near = recentDays(recent, span, today)
  const days =
    filter.from || filter.to ? { from: filter.from ?? span?.from ?? near.from, to: filter.to ?? near.to } : near
  const [{ reading, trends }, narrowed] = await Promise.all([
    readTrends(ctx, keys, { ...filter, ...days }, { span }),
    listNarrowed(ctx, filter),
  ])
  const { tree, unit } = reading
  const tops = tree.childrenOf(null)
  const top = tops.length === 1 ? tops[0] : undefined
  const here = unit ?? top
  const above = (here?.ancestors ?? []).slice(0, -1).flatMap((id) => tree.units.get(id) ?? [])
  return {
    unit: here ? named(here) : null,
    above: above.map(named),
    parts: tree
      .childrenOf(here?.id ?? null)
      .filter(({ retired }) => !retired)
      .map(named),
    narrowed,
    days: { from: reading.counted.from ?? days.from, to: reading.counted.to ?? days.to },
    measured: span ?? null,
    ofOthers: reading.ofOthers,
    figures: trends.map(({ figure, judged, series: { points } }) => ({
      figure,
      verdict: judged,
      spark: points.slice(-sparkPoints).map(({ from, figure, signal }) => ({ from, value: figure.value, signal })),
    })),
  }
}

const named = ({ id, name }: Named): Named => ({ id, name })

async function listNarrowed(ctx: Ctx, filter: Filter): Promise<Scoreboard["narrowed"]> {
  const dims = Object.entries(dimsOf(filter)) as [Dimension, string][]
  return Promise.all(
    dims.map(async ([by, value]) => ({ by, value, name: (await listNames(ctx, by, [value])).get(value) ?? value })),
  )
}
