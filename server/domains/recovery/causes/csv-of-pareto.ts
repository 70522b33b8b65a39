import type { Pareto } from "#contracts/recovery.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** The rows of the chart, most first; then those without. */
export function csvOfPareto({ rows, without }: Pareto): string {
  return csvFile([
    ["name", "count", "share", "cumulated"],
    ...rows.map(({ name, count, share, cumulated }) => [name, count, share, cumulated]),
    ["(without)", without, null, null],
  ])
}
