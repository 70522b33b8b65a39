import type { EvenFilters, EvenHandedness } from "#contracts/even-handedness.ts"
import type { Ctx } from "#platform/ctx.ts"
import { yearUnlessTold } from "../days/year-unless-told.ts"
import { plainTally } from "../estimates/tally.ts"
import type { MeasureKey } from "../measure.ts"
import { needed } from "../readings/figure.ts"
import { openReading, type Reading } from "../readings/reading.ts"
import { registry } from "../registry.ts"
import { type BandGap, gapOf, surelyNoChance } from "./bands.ts"
import { chanceOf, differ, differByWeight } from "./differ.ts"
import { type Group, type Groups, kindOfCut, readGroups } from "./groups.ts"
import { holm } from "./holm.ts"
import { type Standing, sayApart, sayEvenInEnglish, sayGap, sayTooFew } from "./saying.ts"
import { watchBands } from "./watch-bands.ts"

/** How evenly a measure is dealt out, as the caller may see it. Throws not-found for an unknown unit. */
export async function readEvenHandedness(ctx: Ctx, filters: EvenFilters): Promise<EvenHandedness> {
  const { measure = "csat", by = "band" } = filters
  const days = await yearUnlessTold(ctx, filters)
  const asked = { ...days, unitId: filters.unit }
  const reading = await openReading(ctx, asked, { keys: needed([measure]), cut: kindOfCut(by) })
  const read = await readGroups(ctx, reading, measure, by)
  const found = by === "band" ? await judgeBands(ctx, reading, measure, days, read) : judgeGroups(measure, by, read)
  const says = read.whole.hidden ? [{ key: "hidden" as const, values: {} }] : found.says
  return {
    ...reading.daysCounted(days),
    measure,
    by,
    unit: reading.unit && { id: reading.unit.id, name: reading.unit.name },
    whole: read.whole,
    groups: read.groups.map(({ value, name, figure }, at) => ({ value, name, figure, apart: found.apart[at] ?? null })),
    trend: found.trend,
    gap: found.gap,
    alert: found.alert,
    says,
    sentence: sayEvenInEnglish(says),
  }
}

type Found = Pick<EvenHandedness, "trend" | "gap" | "alert" | "says"> & {
  apart: EvenHandedness["groups"][number]["apart"][]
}
const nothing = { trend: null, gap: null, alert: false, apart: [] }

async function judgeBands(
  ctx: Ctx,
  reading: Reading,
  key: MeasureKey,
  days: { from: string; to: string },
  { whole, groups }: Groups,
): Promise<Found> {
  const counters = (band: string) => groups.find(({ value }) => value === band)?.counters ?? []
  const bands = { small: counters("small"), middle: counters("middle"), large: counters("large") }
  const found = gapOf(registry[key], bands, whole.scale)
  if (!found?.enough) return { ...nothing, says: sayTooFew(groups) }
  const tops = reading.tree.childrenOf(null)
  const here = reading.unit ?? (tops.length === 1 ? tops[0] : undefined)
  const { looked, uneven } = await watchBands(ctx, days)
  const isHere = (one: { unit: { id: string }; measure: string }) => one.unit.id === here?.id && one.measure === key
  const standing = standingOf(found, uneven.some(isHere))
  const { gap, weighted, trend } = found
  return {
    apart: [],
    trend: { z: trend.z, chance: trend.both, method: trend.method, sure: trend.both <= surelyNoChance },
    gap: { ...gap, weighted },
    alert: standing === "alert" && found.worse === "small",
    says: sayGap(registry[key], reading.unit?.name ?? null, found, standing, looked.length),
  }
}

function standingOf({ worse }: BandGap, uneven: boolean): Standing {
  if (worse === null) return "chance"
  return uneven ? "alert" : "alone"
}

/** Each group held against all others taken together: that is what it can be apart from, as it is itself a part of the whole. */
function judgeGroups(key: MeasureKey, by: Exclude<EvenHandedness["by"], "band">, { whole, groups }: Groups): Found {
  const measure = registry[key]
  const compared = groups.flatMap((group, at) => {
    const others = groups.filter((other) => other !== group).flatMap(({ counters }) => counters)
    const [own, rest] = [plainTally(group.counters), plainTally(others)]
    if (group.value === null || !own || !rest) return []
    const at95 = differ(measure, own, rest, whole.scale)
    const differenceAt = (c: number) => differ(measure, own, rest, whole.scale, c)
    const byWeightAt = (c: number) => differByWeight(measure, group.counters, others, whole.scale, c)
    return at95 ? [{ at, group, differenceAt, byWeightAt, at95 }] : []
  })
  const corrected = holm(compared.map(({ differenceAt }) => chanceOf(differenceAt)))
  const apart: Found["apart"] = groups.map(() => null)
  const said: (Group & { apart: { value: number; sure: boolean } })[] = []
  for (const [index, { at, group, differenceAt, byWeightAt, at95 }] of compared.entries()) {
    const { chance, confidence } = corrected[index] ?? { chance: 1, confidence: 0.95 }
    const { value, low, high } = differenceAt(confidence) ?? at95
    const one = { value, low, high, sure: chance <= surelyNoChance, chance, weighted: byWeightAt(confidence) }
    apart[at] = one
    said.push({ ...group, apart: one })
  }
  return { ...nothing, apart, says: sayApart(measure, by, said) }
}
