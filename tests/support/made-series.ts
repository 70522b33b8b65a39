import type { MeasureName } from "#contracts/measures.ts"
import { seededRandom } from "#stats"
import type { Change } from "../../server/domains/measures/changes/change-queries.ts"
import { type Grain, grains, periodsBetween } from "../../server/domains/measures/days/period.ts"
import { registry } from "../../server/domains/measures/registry.ts"
import { type PeriodFigure, type Series, seriesOf } from "../../server/domains/measures/series/series.ts"

/** A series of known truth: its values one period after another, null where nothing was counted; a change marked at one of them. */
export type Made = { key: MadeKey; grain: Grain; values: readonly (number | null)[]; changeAt?: number }

/** Every value of a share rests on so many answers. */
export const answersEach = 40
const firstDay: Record<Grain, string> = {
  day: "2026-01-01",
  week: "2025-01-06",
  month: "2022-01-01",
  year: "1960-01-01",
}

export function seriesMade({ key, grain, values, changeAt }: Made): { series: Series; periods: PeriodFigure[] } {
  const all = periodsBetween(grain, firstDay[grain], "2026-11-01")
  const scale = registry[key].format === "share" ? { low: 0, high: 1 } : null
  const periods = values.flatMap((value, at): PeriodFigure[] => {
    const period = all[at]
    if (value === null || !period) return []
    const counted = { n: answersEach, weighted: null, parts: {}, hidden: null }
    return [{ ...period, figure: { measure: key, value, low: null, high: null, scale, ...counted }, partial: false }]
  })
  const day = changeAt === undefined ? undefined : all[changeAt]?.from
  const about = { id: "1", measure: key, unitId: null, dims: {}, words: "A second till", cause: null }
  const changes: Change[] = day === undefined ? [] : [{ ...about, day }]
  return { series: seriesOf(registry[key], grain, periods, changes), periods }
}

/** Middle and spread that suit each measure; one for every way in which values are judged and written. */
const about = {
  csat: { middle: 0.7, spread: Math.sqrt((0.7 * 0.3) / answersEach), most: 1, step: 1e-7 },
  "first-reply": { middle: 300, spread: 40, most: 1e6, step: 1 },
  "hand-offs": { middle: 2, spread: 0.2, most: 99, step: 0.001 },
  "cases-opened": { middle: 60, spread: 8, most: 1e6, step: 1 },
} as const satisfies Partial<Record<MeasureName, object>>
export type MadeKey = keyof typeof about

/** Normal noise about the measure's middle, moved by so many standard deviations at each place. The same for the same seed. */
function noise(key: MadeKey, count: number, seed: number, shape: (at: number) => number): number[] {
  const random = seededRandom(seed)
  const { middle, spread, most, step } = about[key]
  return Array.from({ length: count }, (_, at) => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const value = Math.min(most, Math.max(0, middle + spread * (normal + shape(at))))
    return Math.round(value / step) * step
  })
}

type Shape = {
  count: number
  seeds: number
  shape?: (at: number) => number
  gapAt?: (at: number) => boolean
  changeAt?: number
}

/** Series of one shape for every measure above, over all grains in turn. */
export function manyMade({ count, seeds, shape = () => 0, gapAt = () => false, changeAt }: Shape): Made[] {
  return (Object.keys(about) as MadeKey[]).flatMap((key, which) =>
    Array.from({ length: seeds }, (_, seed) => {
      const values = noise(key, count, 1000 * which + seed, shape).map((value, at) => (gapAt(at) ? null : value))
      const grain = grains[(seed + which) % grains.length] as Grain
      return { key, grain, values, ...(changeAt !== undefined && { changeAt }) }
    }),
  )
}
