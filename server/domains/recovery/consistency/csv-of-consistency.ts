import type { Consistency } from "#contracts/recovery.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** A row a cause, then one for each of its groups that is large enough; amounts in minor units. */
export function csvOfConsistency({ causes, currency }: Consistency): string {
  const head = [
    "cause",
    "group",
    "cases",
    "with_something",
    `median_${currency}_minor`,
    "quartile_low",
    "quartile_high",
    "apart",
  ]
  const rows = causes.flatMap(({ cause, whole, groups }) => [
    [cause.name, "", ...numbersOf(whole), null],
    ...groups.flatMap(({ value, given, apart }) =>
      given === null ? [] : [[cause.name, value ?? "(unknown)", ...numbersOf(given), apart]],
    ),
  ])
  return csvFile([head, ...rows])
}

type Given = Consistency["causes"][number]["whole"]
const numbersOf = ({ cases, withSomething, median, quartiles }: Given) => [
  cases,
  withSomething,
  median,
  quartiles.low,
  quartiles.high,
]
