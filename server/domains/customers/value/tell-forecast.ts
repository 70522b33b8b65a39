import type { z } from "zod"
import type { forecast } from "#contracts/value.ts"
import { type BgNbdFit, chanceAlive, expectedOfNew, expectedPurchases, fitBgNbd } from "#stats"
import { type Bought, type Buying, historyOf } from "./buying.ts"
import { held } from "./held.ts"
import type { TooFew } from "./tell-concentration.ts"
import { type LifetimeRead, type Prospect, tellLifetime } from "./tell-lifetime.ts"

export type ForecastRead = Omit<z.input<typeof forecast>, "lifetime"> & { lifetime: LifetimeRead | null }

const least = { customers: 100, "repeat-customers": 50, weeks: 12 } as const
/** Beyond, the fit is made on every second, third, ... customer: its errors are small by then, and it still ends within seconds. */
const mostFitted = 50_000
const weeksOfYear = 52

/** What is to be expected of customers who are free to come and go, and how well the model held so far. */
export function tellForecast(bought: Bought, outlook: Prospect): ForecastRead | TooFew | { state: "not-settled" } {
  const { customers, until } = bought
  const repeatCustomers = customers.filter(({ repeats }) => repeats > 0).length
  const start = customers.reduce((first, one) => Math.min(first, one.first), until)
  const have = {
    customers: customers.length,
    "repeat-customers": repeatCustomers,
    weeks: Math.floor((until - start) / 7),
  }
  for (const needs of ["customers", "repeat-customers", "weeks"] as const)
    if (have[needs] < least[needs]) return { state: "too-few", needs, have: have[needs], least: least[needs] }
  const every = Math.ceil(customers.length / mostFitted)
  const fitted = customers.filter((_, at) => at % every === 0)
  const model = fitBgNbd(fitted.map((one) => historyOf(one, until)))
  if (!model.settled) return { state: "not-settled" }
  const histories = customers.map((one) => historyOf(one, until))
  const nextYear = histories.map(held((history) => expectedPurchases(model, history, weeksOfYear)))
  return {
    state: "ready",
    customers: customers.length,
    fittedOn: fitted.length,
    repeatCustomers,
    parameters: (["r", "alpha", "a", "b"] as const).map((name) => ({
      name,
      value: model[name],
      standardError: model.standardErrors?.[name] ?? null,
    })),
    logLikelihood: model.logLikelihood,
    fit: weekByWeek(bought, model, start),
    stillBuying: histories.reduce((sum, one) => sum + (one.repeats > 0 ? chanceAlive(model, one) : 0), 0),
    purchasesNextYear: nextYear.reduce((sum, one) => sum + one, 0),
    lifetime: tellLifetime(customers, histories, nextYear, model, outlook),
  }
}

/** Repeat purchases by week, added up, as they were and as the model has them of people who first bought when these did. */
function weekByWeek(
  { customers, until, repeatsByDay, lastDay }: Bought,
  model: BgNbdFit,
  start: number,
): ForecastRead["fit"] {
  const began = countBy(customers, ({ first }) => first)
  const expected = new Map<number, number>()
  const expectedAfter = (days: number) => {
    const known = expected.get(days) ?? expectedOfNew(model, days / 7)
    expected.set(days, known)
    return known
  }
  const byDay = repeatsByDay.toSorted(([one], [other]) => one - other)
  let [observed, next] = [0, 0]
  return Array.from({ length: Math.floor((lastDay - start) / 7) }, (_, at) => {
    const day = start + 7 * (at + 1)
    for (let entry = byDay[next]; entry !== undefined && entry[0] <= day; entry = byDay[next]) {
      observed += entry[1]
      next += 1
    }
    let sum = 0
    for (const [first, many] of began) if (first < day) sum += many * expectedAfter(day - first)
    return { week: at + 1, observed, expected: sum, shown: day <= until }
  })
}

function countBy(customers: readonly Buying[], key: (one: Buying) => number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const one of customers) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1)
  return counts
}
