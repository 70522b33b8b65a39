type CellValue = string | number | boolean | Date | null

/** A row as a line of CSV, padded to the width of the heading: a workbook leaves out the empty cells at a row's end. */
export function csvLine(cells: readonly CellValue[], width: number): string {
  const texts = Array.from({ length: Math.max(cells.length, width) }, (_, at) => quoted(textOf(cells[at] ?? null)))
  return `${texts.join(",")}\r\n`
}

const fault = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!|GETTING_DATA)$/

/** A cell in words that every reader of ours understands; what Excel could not work out is empty. */
export function textOf(value: CellValue): string {
  if (value === null) return ""
  if (typeof value === "number") return String(Number(value.toPrecision(15)))
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE"
  if (value instanceof Date) return written(value)
  return fault.test(value) ? "" : value
}

/** A day as a day, and a time of that day as it stands in the cell: a workbook knows no time zones. */
function written(at: Date): string {
  if (Number.isNaN(at.getTime())) return ""
  const text = new Date(Math.round(at.getTime() / 1000) * 1000).toISOString().slice(0, 19)
  if (at.getUTCFullYear() < 1900) return text.slice(11, 16)
  return text.endsWith("T00:00:00") ? text.slice(0, 10) : text
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
