import type { MoneyCharts, MoneySeries } from "#contracts/money.ts"
import { csvFile } from "#platform/csv/csv-file.ts"

/** Both charts as a file, one under the other: money in minor units of the currency. */
export function csvOfMoneyCharts({ cost, perKept, currency }: MoneyCharts): string {
  const rowsOf = (chart: string, { points, changes, centre }: MoneySeries) =>
    points.map(({ from, to, value, n, partial, limits, signal }) => [
      chart,
      from,
      to,
      value,
      n,
      partial ? 1 : 0,
      limits?.low ?? null,
      limits?.high ?? null,
      limits ? centre : null,
      signal,
      changes
        .filter(({ day }) => day >= from && day <= to)
        .map(({ words }) => words)
        .join("; "),
    ])
  return csvFile([
    [
      "chart",
      "from",
      "to",
      `value_${currency}_minor`,
      "n",
      "partial",
      "limit_low",
      "limit_high",
      "centre",
      "signal",
      "changes",
    ],
    ...rowsOf("cost", cost),
    ...rowsOf("per customer kept", perKept),
  ])
}
