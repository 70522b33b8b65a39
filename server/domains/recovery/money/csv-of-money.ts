import type { MoneyRead } from "#contracts/money.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** Costs as a file: the same numbers as the API, in minor units of the currency. */
export function csvOfMoney(read: MoneyRead): string {
  const { currency, remedies, months, units, cases, handling, perCase, perConfirmed, kept } = read
  const ends = (what: string, range: { low: number; high: number } | null, n: number | null) => [
    what,
    "",
    range?.low ?? null,
    range?.high ?? null,
    n,
  ]
  const share = (what: string, one: MoneyRead["kept"]["recovered"]) => [
    "kept",
    what,
    one?.low ?? null,
    one?.high ?? null,
    one?.n ?? null,
  ]
  const rows = [
    ["what", "of", `low_${currency}_minor`, `high_${currency}_minor`, "n"],
    ...months.map(({ month, minor, count }) => ["remedies", month, minor, minor, count]),
    ...units.map(({ unit, minor, count }) => ["remedies", unit.name, minor, minor, count]),
    ["remedies", "(all)", remedies.minor, remedies.minor, remedies.count],
    ends("handling", handling, cases.closed),
    ends("per case", perCase, cases.closed),
    ends("per confirmed recovery", perConfirmed, cases.confirmed),
    share("after a failure put right", kept.recovered),
    share("after a failure not put right", kept.notRecovered),
    share("without a failure", kept.without),
  ]
  return csvFile(rows)
}
