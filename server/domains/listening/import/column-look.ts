import type { Header } from "./header.ts"

/** What the first rows of a file show of one column; the ground for guessing what it holds. */
export type ColumnLook = {
  name: string
  /** Cells with something in them that is not one of the usual ways to write "nothing". */
  filled: number
  rows: number
  /** Each filled value with how often it stands there. */
  values: ReadonlyMap<string, number>
  /** The usual ways to write "nothing" that occur: "N/A", "-". */
  nothings: string[]
  meanLength: number
  /** All filled values, when each is a whole number; otherwise undefined. */
  integers: number[] | undefined
}

const nothing = /^(n\/?a|#n\/a|null|nil|none|-{1,3}|\?|\.|\(?blank\)?|not applicable|unknown|missing)$/i

/** Looks at every column of the first rows. */
export function lookAtColumns(header: Header, rows: readonly (readonly string[])[]): ColumnLook[] {
  return header.map((name, place) =>
    lookAt(
      name,
      rows.map((cells) => (cells[place] ?? "").trim()),
    ),
  )
}

function lookAt(name: string, cells: readonly string[]): ColumnLook {
  const nothings = new Set(cells.filter((cell) => nothing.test(cell)))
  const filled = cells.filter((cell) => cell !== "" && !nothings.has(cell))
  const values = new Map<string, number>()
  for (const cell of filled) values.set(cell, (values.get(cell) ?? 0) + 1)
  const whole = filled.length > 0 && [...values.keys()].every((value) => /^-?\d{1,6}$/.test(value))
  return {
    name,
    filled: filled.length,
    rows: cells.length,
    values,
    nothings: [...nothings],
    meanLength: filled.reduce((sum, cell) => sum + cell.length, 0) / Math.max(filled.length, 1),
    integers: whole ? filled.map(Number) : undefined,
  }
}

/** The share of filled cells for which something holds. */
export function shareOf(look: ColumnLook, holds: (value: string) => boolean): number {
  let count = 0
  for (const [value, times] of look.values) if (holds(value)) count += times
  return look.filled === 0 ? 0 : count / look.filled
}

/** True when every filled value stands there once, and all rows are filled. */
export function isUnique(look: ColumnLook): boolean {
  return look.filled === look.rows && look.values.size === look.filled
}
