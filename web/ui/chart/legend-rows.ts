/** A stroke and what it stands for; quiet for what the others are held against. */
export type Entry = { name: string; dash: string; quiet?: boolean }

export const sampleWidth = 24
export const rowHeight = 20
export const letterWidth = 6.7

/** What an entry takes, with the space that keeps it from the next. */
export const entryWidth = ({ name }: Entry): number => sampleWidth + letterWidth * (name.length + 1) + 16

/** As many entries beside each other as there is room for, in their order. */
export function rowsOf(entries: readonly Entry[], width: number): Entry[][] {
  const rows: Entry[][] = []
  let left = 0
  for (const entry of entries) {
    left -= entryWidth(entry)
    if (left >= 0) rows.at(-1)?.push(entry)
    else {
      rows.push([entry])
      left = width - entryWidth(entry)
    }
  }
  return rows
}
