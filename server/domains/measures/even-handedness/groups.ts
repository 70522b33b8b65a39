import { type EvenBy, spendBands } from "#contracts/even-handedness.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Cut } from "../counted/cut.ts"
import { type Cell, readParts, theRest } from "../counted/read-cells.ts"
import { addUp, type Counters } from "../estimates/tally.ts"
import type { MeasureKey } from "../measure.ts"
import { restOf } from "../protection/month-counts.ts"
import { figureOf, needed, type ShownFigure, shown } from "../readings/figure.ts"
import type { Reading } from "../readings/reading.ts"

/** Those who have something in common, and what was counted of them; `value` is null for those of whom it is not known. */
export type Group = {
  value: string | null
  name: string | null
  figure: ShownFigure
  /** Empty where the figure is kept back, so that nothing can be worked out of it. */
  counters: readonly Counters[]
}

export type Groups = { whole: ShownFigure; groups: Group[] }

/** A measure by group, as the caller may see it; the same rules of protection as any breakdown. Bands come in order, all others by name. */
export async function readGroups(ctx: Ctx, reading: Reading, key: MeasureKey, by: EvenBy): Promise<Groups> {
  const kinds = kindsOf(reading, by)
  const here = reading.unit?.id ?? ""
  const { whole, partsBy } = await readParts(ctx, needed([key]), reading.filter, kinds.cut)
  const parts = kinds
    .order([...partsBy.keys()].filter((value) => value !== theRest))
    .concat(theRest)
    .map((value) => {
      const figure = figureOf(key, partsBy.get(value) ?? [])
      const known = value === theRest ? null : value
      const hidden = reading.hides(figure, by === "unit" ? { unitId: known ?? restOf(here) } : { value })
      return { value: known, name: kinds.nameOf(value), figure, n: figure.n, hidden, cells: partsBy.get(value) ?? [] }
    })
    .filter(({ n, value }) => n > 0 || (by === "band" && value !== null))
  const all = figureOf(key, whole)
  return {
    whole: shown(all, reading.hides(all), reading.counted),
    groups: parts.map(({ value, name, figure, hidden, cells }) => ({
      value,
      name,
      figure: shown(figure, hidden),
      counters: hidden ? [] : countersOf(key, cells),
    })),
  }
}

export const countersOf = (key: MeasureKey, cells: readonly Cell[]): Counters[] =>
  addUp(cells.filter(({ measure }) => measure === key))

/** How a reading of groups is cut, before it is known which units there are. */
export const kindOfCut = (by: EvenBy): Cut =>
  by === "unit" ? { by, units: [], depth: 0 } : { by: "dimension", dimension: by }

/** How a reading is cut, and what its parts are called. */
function kindsOf({ tree, unit }: Reading, by: EvenBy) {
  if (by === "unit") {
    const tops = tree.childrenOf(null)
    const above = unit ?? (tops.length === 1 ? (tops[0] ?? null) : null)
    const below = tree.childrenOf(above?.id ?? null)
    const ids = below.map(({ id }) => id)
    return {
      cut: { by: "unit", units: ids, depth: above?.ancestors.length ?? 0 } as const,
      order: (_found: string[]): string[] => ids,
      nameOf: (value: string) => tree.units.get(value)?.name ?? null,
    }
  }
  return {
    cut: { by: "dimension", dimension: by } as const,
    order: (found: string[]): string[] => (by === "band" ? [...spendBands] : found.sort()),
    nameOf: (value: string) => (value === theRest ? null : value),
  }
}
