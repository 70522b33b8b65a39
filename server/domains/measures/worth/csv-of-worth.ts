import type { Worth } from "#contracts/worth.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** The same numbers as the API: shares from 0 to 1, money in minor units of the currency. */
export function csvOfWorth({ bands, difference, aPoint, aPointAlike, word, currency, score, middle }: Worth): string {
  type Range = NonNullable<Worth["difference"]>["again"]
  const line = (what: string, of: string, n: number | null, range: Range | null | undefined) => [
    what,
    of,
    n,
    range?.value ?? null,
    range?.low ?? null,
    range?.high ?? null,
  ]
  const both = (of: string, ranges: { again: Range | null; spent: Range | null } | null, n: number | null = null) => [
    line("bought again", of, n, ranges?.again),
    line(`spent ${currency} minor`, of, n, ranges?.spent),
  ]
  return csvFile([
    ["what", "of", "n", "value", "low", "high"],
    ...bands.flatMap((band) => both(band.feeling, band, band.n)),
    ...both("happy less unhappy", difference),
    ...both("a point of ten", aPoint),
    ...both("a point of ten, spent alike before", aPointAlike),
    ["score", score ?? "", null, null, null, null],
    ["answered up to", middle, null, null, null, null],
    ["word", word, null, null, null, null],
    ["an association, not a cause", "", null, null, null, null],
  ])
}
