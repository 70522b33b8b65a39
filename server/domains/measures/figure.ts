import { addUp, type Counters, type Figure, type MeasureKey } from "./measure.ts"
import type { Hidden } from "./protection.ts"
import { registry } from "./registry.ts"

/** A figure as somebody may see it: where it is hidden, nothing of it is told. */
export type ShownFigure = Omit<Figure, "n" | "effectiveN"> & {
  n: number | null
  effectiveN: number | null
  hidden: Hidden | null
}

type MeasuredCounters = Counters & { measure: MeasureKey }

/** The figure of a measure from the counters of these cells, its own and those of the measure beside it. */
export function figureOf(key: MeasureKey, cells: readonly MeasuredCounters[]): Figure {
  const { figure, beside } = registry[key]
  const of = (measure: MeasureKey) => addUp(cells.filter((cell) => cell.measure === measure))
  return { measure: key, ...figure(of(key), beside ? of(beside) : []) }
}

export function shown(figure: Figure, hidden: Hidden | null): ShownFigure {
  if (!hidden) return { ...figure, hidden }
  const nothing = { value: null, low: null, high: null, n: null, effectiveN: null, parts: {} }
  return { measure: figure.measure, ...nothing, scale: figure.scale, hidden }
}

/** The measures whose facts a reading of these needs. */
export function needed(keys: readonly MeasureKey[]): MeasureKey[] {
  return [...new Set(keys.flatMap((key) => [key, registry[key].beside ?? key]))]
}
