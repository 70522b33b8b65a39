import { measureWords } from "#contracts/measures.ts"
import { csvFile } from "#platform/csv/csv-file.ts"
import type { Comparison } from "../compare/comparison.ts"
import type { ShownFigure } from "../readings/figure.ts"
import type { Subject } from "../readings/list-subjects.ts"
import type { DimensionFigure } from "../readings/read-by-dimension.ts"
import type { ByUnit } from "../readings/read-by-unit.ts"
import type { Series } from "../series/series.ts"

/**
 * Readings as files for spreadsheets: the same numbers as the API, in full, with a decimal point. Texts that a spreadsheet would run as a formula are
 * guarded; a figure that is kept back stands as its reason.
 */
type Cell = string | number | null

const figureHead = ["value", "low", "high", "n", "hidden", "weighted", "weighted_low", "weighted_high", "weighted_n"]
const figureCells = (figure: ShownFigure): Cell[] => [
  figure.value,
  figure.low,
  figure.high,
  figure.n,
  figure.hidden,
  figure.weighted?.value ?? null,
  figure.weighted?.low ?? null,
  figure.weighted?.high ?? null,
  figure.weighted?.n ?? null,
]

export function csvOfReading(figure: ShownFigure): string {
  return csv(["measure", "name", ...figureHead], [[figure.measure, nameOf(figure), ...figureCells(figure)]])
}

export function csvOfSeries(series: Series): string {
  const head = ["from", "to", ...figureHead, "partial", "limit_low", "limit_high", "centre", "signal", "changes"]
  const rows = series.points.map(({ from, to, figure, partial, limits, signal }) => [
    from,
    to,
    ...figureCells(figure),
    partial ? 1 : 0,
    limits?.low ?? null,
    limits?.high ?? null,
    limits ? series.centre : null,
    signal,
    series.changes
      .filter(({ day }) => day >= from && day <= to)
      .map(({ words }) => words)
      .join("; "),
  ])
  return csv(head, rows)
}

export function csvOfUnits({ whole, parts }: ByUnit): string {
  const rows = parts.map(({ unit, figure }) => [unit?.id ?? null, unit?.name ?? null, ...figureCells(figure)])
  return csv(["unit_id", "unit", ...figureHead], [...rows, [null, "(all)", ...figureCells(whole)]])
}

export function csvOfComparison({ whole, units }: Comparison): string {
  const columns = ["warning_low", "warning_high", "alarm_low", "alarm_high", "outside"]
  const head = ["unit_id", "unit", ...figureHead, "compared", "compared_low", "compared_high", "own", ...columns]
  const rows = units.map(({ unit, figure, compared, limits, outside }) => [
    unit?.id ?? null,
    unit?.name ?? null,
    ...figureCells(figure),
    compared?.value ?? null,
    compared?.low ?? null,
    compared?.high ?? null,
    compared?.own ?? null,
    limits?.warning.low ?? null,
    limits?.warning.high ?? null,
    limits?.alarm.low ?? null,
    limits?.alarm.high ?? null,
    outside,
  ])
  const all = [null, "(all)", ...figureCells(whole), ...Array.from({ length: 9 }, () => null)]
  return csv(head, [...rows, all])
}

export function csvOfBreakdown(by: string, { whole, parts }: { whole: ShownFigure; parts: DimensionFigure[] }): string {
  const rows = parts.map(({ value, name, figure }) => [value, name, ...figureCells(figure)])
  return csv([by, "name", ...figureHead], [...rows, [null, "(all)", ...figureCells(whole)]])
}

export function csvOfSubjects(kind: string, subjects: readonly Subject[]): string {
  const rows = subjects.map(({ id, day, value, scale }) => [id, day, value, scale?.low ?? null, scale?.high ?? null])
  return csv([`${kind}_id`, "day", "value", "scale_low", "scale_high"], rows)
}

const nameOf = ({ measure }: ShownFigure) => measureWords[`${measure}.name`]

/** escape_formulas leaves numbers alone, so that −3 stays a number. */
function csv(head: string[], rows: Cell[][]): string {
  return csvFile([head, ...rows])
}
