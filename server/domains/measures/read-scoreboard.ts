import type { Ctx } from "#platform/ctx.ts"
import type { ShownFigure } from "./figure.ts"
import type { Filter } from "./filter.ts"
import { measureKeys } from "./measure.ts"
import type { Grain } from "./period.ts"
import { readTrends } from "./read-trends.ts"
import type { Verdict } from "./verdict.ts"

type Named = { id: string; name: string }

export type Scoreboard = {
  unit: Named | null
  above: Named[]
  parts: Named[]
  figures: { figure: ShownFigure; verdict: Verdict; grain: Grain; spark: Spark[] }[]
}
export type Spark = { from: string; value: number | null; signal: "above" | "below" | null }

/** Points of a series in short. */
const sparkPoints = 24

/** All measures of a unit or the company at a glance, in the order of the registry. */
export async function readScoreboard(ctx: Ctx, filter: Filter): Promise<Scoreboard> {
  const { reading, trends } = await readTrends(ctx, measureKeys, filter)
  const { tree, unit } = reading
  const tops = tree.childrenOf(null)
  const top = tops.length === 1 ? tops[0] : undefined
  const here = unit ?? top
  const named = ({ id, name }: Named): Named => ({ id, name })
  const above = (here?.ancestors ?? []).slice(0, -1).flatMap((id) => tree.units.get(id) ?? [])
  return {
    unit: here ? named(here) : null,
    above: above.map(named),
    parts: tree
      .childrenOf(here?.id ?? null)
      .filter(({ retired }) => !retired)
      .map(named),
    figures: trends.map(({ figure, series: { word, says, grain, points } }) => ({
      figure,
      verdict: { word, says },
      grain,
      spark: points.slice(-sparkPoints).map(({ from, figure, signal }) => ({ from, value: figure.value, signal })),
    })),
  }
}
