/** The numbers behind a chart: what its table shows and its file holds. */
export type Numbers = {
  columns: readonly {
    /** In the file, for programs: "limit_low". */
    name: string
    title: string
    /** How the table writes its numbers; the file has them in full. */
    written?: (value: number) => string
  }[]
  rows: readonly (readonly Cell[])[]
}
export type Cell = string | number | boolean | null

/** As a file for spreadsheets: full numbers with a decimal point, column names for programs. */
export function csvOf({ columns, rows }: Numbers): string {
  const head = columns.map(({ name }) => name).join(",")
  return [head, ...rows.map((row) => row.map(written).join(","))].join("\r\n")
}

/** Quoted where needed; a text that a spreadsheet would run as a formula is defused. */
function written(cell: Cell): string {
  if (cell === null) return ""
  if (typeof cell === "boolean") return cell ? "1" : "0"
  if (typeof cell === "number") return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
