import type { Moved } from "#contracts/moved.ts"
import type { Ctx } from "#platform/ctx.ts"
import { type Filter, isNarrowed } from "../filter.ts"
import { type MeasureKey, measureKeys } from "../measure.ts"
import { readByDimension } from "../read-by-dimension.ts"
import { findSpan, type Span } from "../read-span.ts"
import { readTrends } from "../read-trends.ts"
import { openReading, type Reading } from "../reading.ts"
import { registry } from "../registry.ts"
import { sayInEnglish } from "../saying.ts"

type Part = Moved["items"][number]["part"]

/** Beyond so many parts of a kind one goes into them first. */
const mostParts = 24
/** Charts read side by side: more would take the database from those who wait for a screen. */
const atOnce = 4

/** Measures that have a better side; counts go up and down with how many come. */
const judged: readonly MeasureKey[] = measureKeys.filter((key) => registry[key].better !== "none")

/**
 * How many of a hundred charts of pure noise carry a signal at their last point: 0.64, 0.74 and 0.87 at 12, 24 and 52 points (normal noise, XmR, limits
 * from the points shown; 200,000 simulated series each, by a program that shares nothing with the charts here). The largest is taken.
 */
export const byChanceAlone = 0.0087

/** What carries a signal now, of the whole first, then of its parts and touchpoints by name; each as its own chart says it. */
export async function listMoved(ctx: Ctx, filter: Filter): Promise<Moved> {
  const [reading, span] = await Promise.all([openReading(ctx, filter), findSpan(ctx)])
  const parts: readonly Part[] = [null, ...unitsOf(reading), ...(await touchpointsOf(ctx, filter))]
  const read: Judged[] = []
  for (let at = 0; at < parts.length; at += atOnce)
    read.push(...(await Promise.all(parts.slice(at, at + atOnce).map((part) => judge(ctx, filter, part, span)))))
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

async function judge(ctx: Ctx, filter: Filter, part: Part, span: Span | undefined): Promise<Judged> {
  const { trends } = await readTrends(ctx, judged, narrowedTo(filter, part), { span })
  const enough = trends.filter(({ series }) => series.word !== "too-few")
  const moved = enough.filter(({ series }) => series.word !== "no-signal")
  return {
    charts: enough.length,
    items: moved.map(({ measure, series: { word, says } }) => ({
      measure,
      part,
      verdict: { word, says, sentence: sayInEnglish(says) },
    })),
  }
}

function narrowedTo(filter: Filter, part: Part): Filter {
  if (part === null) return filter
  return part.kind === "unit" ? { ...filter, unitId: part.id } : { ...filter, dims: { touchpoint: part.id } }
}
