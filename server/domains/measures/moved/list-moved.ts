import type { Moved } from "#contracts/moved.ts"
import type { Ctx } from "#platform/ctx.ts"
import { findSpan } from "../days/read-span.ts"
import { type Filter, isNarrowed } from "../filter.ts"
import { type MeasureKey, measureKeys } from "../measure.ts"
import { readByDimension } from "../readings/read-by-dimension.ts"
import { openReading, type Reading } from "../readings/reading.ts"
import { registry } from "../registry.ts"
import { sayInEnglish } from "../saying.ts"
import type { Judged as Verdict } from "../series/one-verdict.ts"
import { readPartVerdicts } from "../series/read-part-series.ts"
import { readTrends } from "../series/read-trends.ts"

type Part = Moved["items"][number]["part"]

/** Beyond so many parts of a kind one goes into them first. */
const mostParts = 24

/** Measures that have a better side; counts go up and down with how many come. */
const judged: readonly MeasureKey[] = measureKeys.filter((key) => registry[key].better !== "none")

/**
 * How many of a hundred charts of pure noise carry a signal at their last point: 0.64, 0.74 and 0.87 at 12, 24 and 52 points (normal noise, XmR, limits
 * from the points shown; 200,000 simulated series each, by a program that shares nothing with the charts here). The largest is taken.
 */
export const byChanceAlone = 0.0087

/** What carries a signal now, of the whole first, then of its parts and touchpoints by name; each in the words of its verdict. */
export async function listMoved(ctx: Ctx, filter: Filter): Promise<Moved> {
  const [reading, span] = await Promise.all([openReading(ctx, filter), findSpan(ctx)])
  const units = unitsOf(reading)
  const touchpoints = await touchpointsOf(ctx, filter)
  const depth = reading.tree.units.get(units[0]?.id ?? "")?.ancestors.length ?? 1
  const ids = (parts: readonly NonNullable<Part>[]) => parts.map(({ id }) => id)
  const [whole, ofUnits, ofTouchpoints] = await Promise.all([
    readTrends(ctx, judged, filter, { span }),
    readPartVerdicts(ctx, judged, filter, { kind: "unit", ids: ids(units), depth: depth - 1 }, { span }),
    readPartVerdicts(ctx, judged, filter, { kind: "touchpoint", ids: ids(touchpoints) }, { span }),
  ])
  const read = [
    judge(null, whole.trends),
    ...[...ofUnits, ...ofTouchpoints].map(({ id, series }) =>
      judge([...units, ...touchpoints].find((part) => part.id === id) ?? null, series),
    ),
  ]
  const charts = read.reduce((sum, one) => sum + one.charts, 0)
  return { items: read.flatMap(({ items }) => items), charts, byChance: charts * byChanceAlone }
}

function unitsOf({ tree, unit }: Reading): NonNullable<Part>[] {
  const tops = tree.childrenOf(null)
  const here = unit ?? (tops.length === 1 ? (tops[0] ?? null) : null)
  return tree
    .childrenOf(here?.id ?? null)
    .filter(({ retired }) => !retired)
    .slice(0, mostParts)
    .map(({ id, name }) => ({ kind: "unit", id, name }))
}

/** Within one touchpoint, survey, channel or language there is nothing further to go into. */
async function touchpointsOf(ctx: Ctx, filter: Filter): Promise<NonNullable<Part>[]> {
  if (isNarrowed(filter)) return []
  const { parts } = await readByDimension(ctx, "responses", filter, "touchpoint")
  return parts
    .flatMap(({ value, name }) =>
      value === null ? [] : [{ kind: "touchpoint" as const, id: value, name: name ?? "" }],
    )
    .slice(0, mostParts)
}

type Judged = { items: Moved["items"]; charts: number }

function judge(part: Part, read: readonly { measure: MeasureKey; judged: Verdict }[]): Judged {
  const enough = read.filter(({ judged }) => judged.word !== "too-few" && judged.word !== "kept-back")
  const moved = enough.filter(({ judged }) => judged.word !== "no-signal")
  return {
    charts: enough.length,
    items: moved.map(({ measure, judged: { word, says } }) => ({
      measure,
      part,
      verdict: { word, says, sentence: sayInEnglish(says) },
    })),
  }
}
