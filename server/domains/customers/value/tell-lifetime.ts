import {
  type BgNbd,
  type BuyingHistory,
  correlation,
  discountedPurchases,
  expectedSpending,
  fitGammaGamma,
  type GammaGamma,
  rankBands,
} from "#stats"
import type { Buying } from "./buying.ts"
import { held } from "./held.ts"

/** How many years ahead to look, and what a year takes off later money, 0..1. */
export type Prospect = { years: number; discount: number }

/** Money in minor units; its currency is known to whoever asked. */
export type LifetimeRead = Prospect & {
  meanPurchase: number
  whole: number
  perCustomer: number
  frequencyAndSpending: number | null
  fifths: { customers: number; purchasesNextYear: number; perCustomer: number; share: number }[]
}

/** Four weeks at a time: a quarter of the work, and less than half a percent off at a discount of a tenth a year. */
const weeksOfPeriod = 4
const periodsOfYear = 13
const leastSpenders = 50

/** What customers will bring within the years looked at, in money of today; null where spending cannot be told from the data. */
export function tellLifetime(
  customers: readonly Buying[],
  histories: readonly BuyingHistory[],
  nextYear: readonly number[],
  model: BgNbd,
  { years, discount }: Prospect,
): LifetimeRead | null {
  const spending = customers.map(({ repeats, repeatSpent }) =>
    repeatSpent > 0 ? { repeats, mean: repeatSpent / repeats } : null,
  )
  const spenders = spending.filter((one) => one !== null)
  if (spenders.length < leastSpenders) return null
  const worth = fitGammaGamma(spenders)
  if (!worth.settled) return null
  const outlook = { periods: years * periodsOfYear, discount: (1 + discount) ** (1 / periodsOfYear) - 1 }
  const inPeriods: BgNbd = { ...model, alpha: model.alpha / weeksOfPeriod }
  const purchases = held((history: BuyingHistory) =>
    discountedPurchases(
      inPeriods,
      { ...history, recency: history.recency / weeksOfPeriod, age: history.age / weeksOfPeriod },
      outlook,
    ),
  )
  const values = histories.map((history, at) => purchases(history) * expectedSpending(worth, spending[at] ?? null))
  const whole = values.reduce((sum, value) => sum + value, 0)
  return {
    years,
    discount,
    meanPurchase: Math.round(expectedSpending(worth satisfies GammaGamma, null)),
    whole: Math.round(whole),
    perCustomer: Math.round(whole / customers.length),
    frequencyAndSpending: correlation(spenders.map(({ repeats, mean }) => [repeats, mean])),
    fifths: inFifths(values, nextYear, whole),
  }
}

function inFifths(values: readonly number[], nextYear: readonly number[], whole: number): LifetimeRead["fifths"] {
  const bands = rankBands(values, 5)
  return [5, 4, 3, 2, 1].flatMap((band) => {
    let [customers, purchases, value] = [0, 0, 0]
    bands.forEach((one, at) => {
      if (one !== band) return
      customers += 1
      purchases += nextYear[at] as number
      value += values[at] as number
    })
    return customers === 0
      ? []
      : [
          {
            customers,
            purchasesNextYear: purchases,
            perCustomer: Math.round(value / customers),
            share: whole === 0 ? 0 : Math.min(1, value / whole),
          },
        ]
  })
}
