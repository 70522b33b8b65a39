import { mostColumns } from "#contracts/feedback-map.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** Names of a file's columns, each once: an empty one is named by its place, a repeated one gets its number. */
export type Header = readonly string[]

const longestName = 300

/** Makes the column names of a heading row. Throws `import-too-many-columns`. */
export function headerOf(cells: readonly string[]): Header {
  const names = withoutEmptyEnd(cells)
  refuseTooManyColumns(names.length)
  const taken = new Set<string>()
  return names.map((cell, index) => {
    const written = cell.replace(/\s+/g, " ").trim().slice(0, longestName).toWellFormed()
    const name = written === "" ? `column ${index + 1}` : written
    let unique = name
    for (let again = 2; taken.has(unique.toLowerCase()); again++) unique = `${name} (${again})`
    taken.add(unique.toLowerCase())
    return unique
  })
}

/** The names of columns in a file without a heading row: "column 1", "column 2". */
export function headerless(width: number): Header {
  refuseTooManyColumns(width)
  return Array.from({ length: width }, (_, index) => `column ${index + 1}`)
}

/** The place of a column named by a map, from 0; -1 where the file has no such column. */
export function findColumn(header: Header, column: string | number): number {
  if (typeof column === "number") return column <= header.length ? column - 1 : -1
  const wanted = comparable(column)
  return header.findIndex((name) => comparable(name) === wanted)
}

function comparable(name: string): string {
  return name.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "")
  return cells.slice(0, last + 1)
}

function refuseTooManyColumns(columns: number): void {
  if (columns > mostColumns)
    throw new Refusal(
      "import-too-many-columns",
      `The file has ${columns} columns; at most ${mostColumns} can be read.`,
      { status: 422, told: { columns, most: mostColumns } },
    )
}
