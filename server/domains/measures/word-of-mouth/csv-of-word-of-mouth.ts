import type { WordOfMouth } from "#contracts/word-of-mouth.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** Word of mouth as a file: the same numbers as the API, first what was assumed, last what it says. */
export function csvOfWordOfMouth(read: WordOfMouth): string {
  const { assumptions, customers, figure, unhappy, happy, net, currency, sentence } = read
  const line = (what: string, range: { low: number; high: number } | null | undefined, unit: string, from = "") => [
    what,
    range?.low ?? null,
    range?.high ?? null,
    unit,
    from,
  ]
  const sideOf = (name: string, side: WordOfMouth["happy"]) => [
    line(`${name} customers`, side?.customers, "people"),
    line(`${name} reach`, side?.reach, "people"),
    line(`${name} acting`, side?.acting, "people"),
    line(`${name} money`, side?.money, `${currency} minor`),
  ]
  const rows = [
    ["what", "low", "high", "unit", "from"],
    ...assumptions.map(({ name, range, from }) => line(name, range, "", from)),
    line("answers", figure.n === null ? null : { low: figure.n, high: figure.n }, "people"),
    line("customers", customers && { low: customers.count, high: customers.count }, "people", customers?.from),
    ...sideOf("unhappy", unhappy),
    ...sideOf("happy", happy),
    line("net", net, `${currency} minor`),
    [sentence, null, null, null, null],
  ]
  return csvFile(rows)
}
