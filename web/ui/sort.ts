/** How rows are ordered, as the address writes it: "due", or "-due" for downwards. */
export type Sort = { key: string; down: boolean } | null

export function sortFrom(text: string | undefined): Sort {
  if (text === undefined || text === "") return null
  return text.startsWith("-") ? { key: text.slice(1), down: true } : { key: text, down: false }
}

export function sortText(sort: NonNullable<Sort>): string {
  return sort.down ? `-${sort.key}` : sort.key
}

type Sortable<Row> = { key: string; by?: (row: Row) => string | number | null }

/** Rows in order of one column; rows that have nothing there come last both ways. */
export function sortedBy<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  text: string | undefined,
): readonly Row[] {
  const sort = sortFrom(text)
  const by = columns.find((column) => column.key === sort?.key)?.by
  if (sort === null || by === undefined) return rows
  const words = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" })
  return rows.toSorted((one, other) => {
    const [a, b] = [by(one), by(other)]
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
    const order = typeof a === "number" && typeof b === "number" ? a - b : words.compare(String(a), String(b))
    return sort.down ? -order : order
  })
}
