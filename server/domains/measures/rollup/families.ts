import type { Shape, WaitingShape } from "#platform/facts/describe-facts.ts"
import type { Measure, MeasureKey } from "../measure.ts"
import { registry } from "../registry.ts"

/** A measure on one scale, and where its facts stand (from 1 on) among those of a record, by the number of the record's shape. */
export type ScaledMeasure = {
  measure: Measure
  low: number | null
  high: number | null
  places: { shape: number; at: number }[]
}

/** Measures whose facts come together in one record, and are therefore counted together. */
export type Family = {
  shapes: number[]
  keys: MeasureKey[]
  scaled: ScaledMeasure[]
  /** Whether some facts count more or less than once; without these, nothing is kept of weights. */
  weighted: boolean
}

/** The families of what waits. A shape with a measure that is not among `keys` is left waiting for a program that counts it. */
export function familiesOf(shapes: readonly WaitingShape[], keys: readonly MeasureKey[]): Family[] {
  const counted = shapes.filter(({ measures }) => measures.every((measure) => keys.some((key) => key === measure)))
  const groups: WaitingShape[][] = []
  for (const shape of counted) {
    const kin = groups.filter((group) =>
      group.some(({ measures }) => measures.some((one) => shape.measures.includes(one))),
    )
    for (const group of kin) groups.splice(groups.indexOf(group), 1)
    groups.push([...kin.flat(), shape])
  }
  return groups.map((group) => ({
    shapes: group.map(({ id }) => id),
    keys: [...new Set(group.flatMap(({ measures }) => measures as MeasureKey[]))].sort(),
    scaled: scaledIn(group),
    weighted: group.some(({ weighted }) => weighted),
  }))
}

/** The measures that these shapes count, or one of them, each scale apart. */
export function scaledIn(shapes: readonly Shape[], only?: MeasureKey): ScaledMeasure[] {
  const places = shapes.flatMap(({ id, measures, lows, highs }) =>
    measures.map((measure, at) => ({
      shape: id,
      at: at + 1,
      key: measure as MeasureKey,
      low: lows[at] ?? null,
      high: highs[at] ?? null,
    })),
  )
  const wanted = only ? places.filter(({ key }) => key === only) : places
  const byScale = Map.groupBy(wanted, ({ key, low, high }) => `${key} ${low} ${high}`)
  return [...byScale.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const { key, low, high } = first
    return { measure: registry[key], low, high, places: same.map(({ shape, at }) => ({ shape, at })) }
  })
}
