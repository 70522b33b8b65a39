import { addUp, type Counters, plainTally, weightedTally } from "../estimates/tally.ts"
import type { Figure, MeasureKey } from "../measure.ts"
import type { Hidden } from "../protection/protection.ts"
import { registry } from "../registry.ts"

/** A figure as somebody may see it: where it is hidden, nothing of it is told. `counted`: the days that count, where they are others than were asked for. */
export type ShownFigure = Omit<Figure, "n"> & { n: number | null; hidden: Hidden | null; counted?: Counted }

export type Counted = { from?: string | undefined; to?: string | undefined }

/** The figure of a measure from the counters of these cells, its own and those of the measure beside it. */
export function figureOf(key: MeasureKey, cells: readonly (Counters & { measure: MeasureKey })[]): Figure {
  const measure = registry[key]
  const of = (wanted: MeasureKey) => addUp(cells.filter((cell) => cell.measure === wanted))
  const own = of(key)
  const beside = measure.beside ? plainTally(of(measure.beside)) : null
  const plain = plainTally(own)
  const weighted = weightedTally(own)
  const estimate = weighted && measure.estimate(weighted, beside)
  return {
    measure: key,
    ...measure.estimate(plain, beside),
    n: plain?.n ?? 0,
    weighted: estimate && { value: estimate.value, low: estimate.low, high: estimate.high, n: weighted.n },
  }
}

export function shown(figure: Figure, hidden: Hidden | null, counted: Counted = {}): ShownFigure {
  const days = (counted.from ?? counted.to) !== undefined && { counted }
  if (!hidden) return { ...figure, hidden, ...days }
  const nothing = { value: null, low: null, high: null, parts: {}, n: null, weighted: null }
  return { measure: figure.measure, ...nothing, scale: figure.scale, hidden, ...days }
}

/** The measures whose facts a reading of these needs. */
export function needed(keys: readonly MeasureKey[]): MeasureKey[] {
  return [...new Set(keys.flatMap((key) => [key, registry[key].beside ?? key]))]
}
