import type { z } from "zod"
import type { rfmGrid } from "#contracts/value.ts"
import { rfmBands } from "#stats"
import type { Buying } from "./buying.ts"
import { leastCustomers, type TooFew } from "./tell-concentration.ts"

/** How lately and how often customers bought, against what they spent. */
export function tellRfm(customers: readonly Buying[], until: number): z.input<typeof rfmGrid> | TooFew {
  if (customers.length < leastCustomers)
    return { state: "too-few", needs: "customers", have: customers.length, least: leastCustomers }
  const values = customers.map(({ repeats, last, spent }) => ({ sinceLast: until - last, times: repeats + 1, spent }))
  const banded = rfmBands(values).map((bands, at) => ({ ...bands, ...(values[at] as (typeof values)[number]) }))
  const whole = values.reduce((sum, { spent }) => sum + spent, 0)
  const cells = [...Map.groupBy(banded, ({ recency, frequency }) => `${recency} ${frequency}`).values()].map(
    (inCell) => {
      const spent = inCell.reduce((sum, one) => sum + one.spent, 0)
      const { recency, frequency } = inCell[0] as (typeof banded)[number]
      return {
        recency,
        frequency,
        customers: inCell.length,
        share: whole === 0 ? 0 : Math.min(1, spent / whole),
        spent,
      }
    },
  )
  const holds = (band: "recency" | "frequency", value: "sinceLast" | "times") =>
    [...Map.groupBy(banded, (one) => one[band])]
      .map(([number, inBand]) => {
        const all = inBand.map((one) => one[value])
        const [from, to] = all.reduce(
          ([least, most], one) => [Math.min(least, one), Math.max(most, one)],
          [all[0] as number, all[0] as number],
        )
        return { band: number, customers: inBand.length, from, to }
      })
      .sort((one, other) => one.band - other.band)
  return {
    state: "ready",
    customers: customers.length,
    cells,
    recency: holds("recency", "sinceLast"),
    frequency: holds("frequency", "times"),
  }
}
