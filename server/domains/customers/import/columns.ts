import { Refusal } from "#platform/errors/refusal.ts"

type Column = string | number

/** A cell of a row by the map's word for its column, and how the file calls that column; undefined of one that the map does not name. */
export type CellsByKey<K extends string> = {
  of(cells: readonly string[], key: K): string
  nameOf(key: K): string | undefined
}

/** Where each of the map's columns stands in a row; a name that the file does not have is refused at once. */
export function placesOf<K extends string>(
  columns: { readonly [key in K]?: Column | undefined },
  names: readonly string[],
): CellsByKey<K> {
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
  return {
    of: (cells, key) => cells[places.get(key) ?? -1]?.trim() ?? "",
    nameOf(key) {
      const place = places.get(key)
      return place === undefined ? undefined : names[place]?.trim() || String(place + 1)
    },
  }
}
