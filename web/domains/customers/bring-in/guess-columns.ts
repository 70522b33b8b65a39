import type { columnDelimiters, dayForms } from "#contracts/purchases.ts"

export type Delimiter = (typeof columnDelimiters)[number]
export type DayForm = (typeof dayForms)[number]

/** How the beginning of a file looks: its columns with an example each, and what they may hold. */
export type Looked = {
  delimiter: Delimiter
  header: boolean
  /** Names where the first row has them, else empty, with one value each. */
  columns: { name: string; example: string }[]
  date: DayForm
  decimal: "." | ","
}

const names: Record<string, RegExp> = {
  email: /e-?mail/i,
  customer: /customer|client|account|member|kunde|cliente|passenger|guest|^id$/i,
  at: /date|day|when|time|datum|fecha|jour|bought|purchased|left/i,
  key: /receipt|invoice|order|transaction|booking|beleg|rechnung|pedido|facture/i,
  amount: /amount|total|sum|price|value|paid|spent|betrag|importe|montant|revenue/i,
  currency: /currency|währung|moneda|devise/i,
  unit: /branch|unit|shop|store|filiale|tienda|station/i,
  what: /product|item|what|article|artikel|description/i,
  reason: /reason|why|grund|motivo|cause/i,
  name: /name/i,
}

/** Looks at the first rows of a file. Undefined where it has none. */
export function lookAt(text: string): Looked | undefined {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/, 40)
    .filter((line) => line.trim() !== "")
  const [first] = lines
  if (first === undefined) return undefined
  const delimiter = delimiterOf(lines)
  const rows = lines.map((line) => cellsOf(line, delimiter))
  const head = rows[0] ?? []
  const header = head.some((cell) => /\p{L}/u.test(cell)) && !head.some((cell) => /^\d{4}-?\d\d-?\d\d/.test(cell))
  const body = header ? rows.slice(1) : rows
  const columns = head.map((name, at) => ({ name: header ? name : "", example: body[0]?.[at] ?? "" }))
  const cells = body.flat()
  return { delimiter, header, columns, date: dateOf(cells), decimal: decimalOf(cells) }
}

/** Which column, by its place from 1, may be which; a place is given once. */
export function guessColumns({ columns, header }: Looked): Record<string, number> {
  const guessed: Record<string, number> = {}
  const free = new Set(columns.map((_, at) => at))
  const take = (key: string, at: number) => {
    if (at < 0 || guessed[key] !== undefined) return
    guessed[key] = at + 1
    free.delete(at)
  }
  if (header)
    for (const [key, name] of Object.entries(names))
      take(
        key,
        columns.findIndex((column, at) => free.has(at) && name.test(column.name)),
      )
  take(
    "at",
    columns.findIndex(({ example }, at) => free.has(at) && looksLikeDay(example)),
  )
  take(
    "amount",
    columns.findLastIndex(({ example }, at) => free.has(at) && /^\d[\d.,' ]*[.,]\d\d$/.test(example)),
  )
  if (guessed.email === undefined)
    take(
      "customer",
      columns.findIndex((_, at) => free.has(at)),
    )
  return guessed
}

function delimiterOf(lines: readonly string[]): Delimiter {
  const counts = ([",", ";", "\t", "|"] as const).map((delimiter) => ({
    delimiter,
    least: Math.min(...lines.map((line) => cellsOf(line, delimiter).length)),
  }))
  const best = counts.reduce((one, other) => (other.least > one.least ? other : one))
  return best.least > 1 ? best.delimiter : "spaces"
}

function cellsOf(line: string, delimiter: Delimiter): string[] {
  if (delimiter === "spaces") return line.trim().split(/\s+/)
  const cells = line.replaceAll(/"([^"]*)"/g, (_, inside: string) => inside.replaceAll(delimiter, " ")).split(delimiter)
  return cells.map((cell) => cell.trim())
}

const looksLikeDay = (cell: string) => /^(\d{4}-\d\d-\d\d|(19|20)\d{6}$|\d{1,2}[./-]\d{1,2}[./-]\d{4})/.test(cell)

function dateOf(cells: readonly string[]): DayForm {
  const days = cells.filter(looksLikeDay)
  if (days.some((cell) => /^\d{4}-/.test(cell))) return "iso"
  if (days.some((cell) => /^\d{8}/.test(cell))) return "compact"
  const parts = days.map((cell) => cell.split(/[./-]/).map(Number))
  return parts.some(([, second = 0]) => second > 12) ? "month-first" : days.length > 0 ? "day-first" : "iso"
}

const decimalOf = (cells: readonly string[]) => (cells.some((cell) => /^\d[\d. ]*,\d{1,2}$/.test(cell)) ? "," : ".")
