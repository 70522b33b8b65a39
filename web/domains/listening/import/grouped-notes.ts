import type { Preview } from "./import-of.ts"

type Note = Preview["notes"][number]
/** One thing to look at, and all the columns it was seen in; none where it is about the whole file. */
export type GroupedNote = { code: string; params: Record<string, string>; columns: string[] }

/** Says a thing once where many columns share it: a survey of forty questions writes "does not apply" alike in all of them. */
export function groupedNotes(notes: readonly Note[]): GroupedNote[] {
  const groups = new Map<string, GroupedNote>()
  for (const { code, params } of notes) {
    const { column, ...others } = params
    const key = JSON.stringify([code, others])
    const group = groups.get(key) ?? { code, params: others, columns: [] }
    if (column !== undefined) group.columns.push(column)
    groups.set(key, group)
  }
  return [...groups.values()]
}
