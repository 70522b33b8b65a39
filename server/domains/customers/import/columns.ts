import { Refusal } from "#platform/errors/refusal.ts"

type Column = string | number

/** Where each of the map's columns stands in a row; a name that the file does not have is refused at once. */
export function placesOf<K extends string>(
  columns: { readonly [key in K]?: Column | undefined },
  names: readonly string[],
): (cells: readonly string[], key: K) => string {
  const places = new Map<string, number>()
  const known = new Map(names.map((name, place) => [name.trim().toLowerCase(), place]))
  for (const [key, column] of Object.entries(columns) as [K, Column | undefined][]) {
    if (column === undefined) continue
    const place = typeof column === "number" ? column - 1 : known.get(column.trim().toLowerCase())
    if (place === undefined)
      throw new Refusal("column-missing", `The file has no column "${column}". Its first row names the columns.`, {
        status: 422,
        told: { column },
        fields: [{ path: `map.columns.${key}`, message: `The file has no column "${column}".` }],
      })
    places.set(key, place)
  }
  return (cells, key) => cells[places.get(key) ?? -1]?.trim() ?? ""
}
