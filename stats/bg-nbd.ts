import { hypergeometric } from "./hypergeometric.ts"
import { maximise } from "./maximise.ts"

/** What is known of one customer's buying. Times in any one unit, counted from the first purchase. */
export interface BuyingHistory {
  /** Repeat purchases: days with a purchase, the first one left out. */
  repeats: number
  /** From the first purchase to the last; 0 where there was no repeat. */
  recency: number
  /** From the first purchase to the end of looking. */
  age: number
}

/** How a population buys and drops out: rates are gamma (r, alpha), the chance of dropping out after a purchase is beta (a, b). */
export interface BgNbd {
  r: number
  /** In the unit of time. */
  alpha: number
  a: number
  b: number
}

export interface BgNbdFit extends BgNbd {
  logLikelihood: number
  customers: number
  /**
   * Standard errors, by the observed information on the logarithms of the parameters and the delta method. Null where the data do not tell all four
   * apart, as where next to nobody drops out, or all alike: a and b then run off together, and what is expected does not change by it.
   */
  standardErrors: BgNbd | null
  /** False where the search did not come to rest: the model should then not be used. */
  settled: boolean
}

/**
 * Fits the BG/NBD model by maximum likelihood.
 *
 * Source: P. S. Fader, B. G. S. Hardie & K. L. Lee, "'Counting your customers' the easy way: an alternative to the Pareto/NBD model",
 * Marketing Science 24 (2005), 275-284, equation 6; in the stable form of their note "Implementing the BG/NBD model for customer base
 * analysis in Excel" (2005): ln(A1 A2 (A3 + A4)).
 * Throws RangeError without customers, on a history that cannot be (recency above age, repeats without recency), or where nobody was seen
 * for any time.
 */
export function fitBgNbd(histories: readonly BuyingHistory[]): BgNbdFit {
  if (histories.length === 0) throw new RangeError("a fit needs customers")
  for (const history of histories) requireHistory(history)
  const scale = histories.reduce((most, { age }) => Math.max(most, age), 0)
  if (scale === 0) throw new RangeError("nobody was seen for any time")
  const kinds = countAlike(
    histories.map(({ repeats, recency, age }) => ({ repeats, recency: recency / scale, age: age / scale })),
  )
  const { at, value, settled, covariance } = maximise((x) => logLikelihoodOf(kinds, modelOf(x)), [0, 0, 0, 0])
  const model = modelOf(at)
  const repeats = histories.reduce((sum, history) => sum + history.repeats, 0)
  const errors = covariance?.map((row, i) => Math.sqrt(row[i] as number) * Math.exp(at[i] as number)) ?? null
  return {
    ...model,
    alpha: model.alpha * scale,
    // Each purchase's density is per unit of time, so that its unit stays in the likelihood.
    logLikelihood: value - repeats * Math.log(scale),
    customers: histories.length,
    standardErrors: errors && {
      r: errors[0] as number,
      alpha: (errors[1] as number) * scale,
      a: errors[2] as number,
      b: errors[3] as number,
    },
    settled: settled && repeats > 0,
  }
}

/**
 * The log-likelihood of the histories under a model. Source: Fader, Hardie & Lee (2005), equation 6, summed over customers. Units: natural logarithms; times in the
 * unit of the model's alpha. Domain: parameters above 0, histories that can be. Throws nothing: others give NaN.
 */
export function bgNbdLogLikelihood(model: BgNbd, histories: readonly BuyingHistory[]): number {
  return logLikelihoodOf(countAlike(histories), model)
}

/**
 * The chance that a customer with this history still buys.
 * Source: Fader, Hardie & Lee, "Computing P(alive) using the BG/NBD model" (2008), equation 4. It is 1 for whoever never bought again, because in
 * this model one drops out after a repeat purchase only. Units: a share, 0..1; times in the unit of the model's alpha. Domain: parameters above 0, a history that
 * can be. Throws nothing: others give NaN.
 */
export function chanceAlive({ r, alpha, a, b }: BgNbd, { repeats, recency, age }: BuyingHistory): number {
  if (repeats === 0) return 1
  const odds = Math.log(a) - Math.log(b + repeats - 1) + (r + repeats) * Math.log((alpha + age) / (alpha + recency))
  return 1 / (1 + Math.exp(odds))
}

/**
 * Purchases that a customer with this history is expected to make in the next `time`. Source: Fader, Hardie & Lee (2005), equation 10. Units: purchases; times in the
 * unit of the model's alpha. Where the equation is 0 / 0 it is read on both sides, which is our own. Throws RangeError on a time below 0.
 */
export function expectedPurchases(model: BgNbd, history: BuyingHistory, time: number): number {
  if (!(time >= 0)) throw new RangeError(`time must be 0 or more, not ${time}`)
  if (time === 0) return 0
  const { r, alpha, b } = model
  const { repeats, age } = history
  const z = time / (alpha + age + time)
  const still = (a: number) => {
    const left = (1 - z) ** (r + repeats) * hypergeometric(r + repeats, b + repeats, a + b + repeats - 1, z)
    return ((a + b + repeats - 1) / (a - 1)) * (1 - left)
  }
  return awayFromPoles(model.a, b + repeats, still) * chanceAlive(model, history)
}

/**
 * Repeat purchases that somebody who has just bought for the first time is expected to make within `time`. Source: Fader, Hardie & Lee (2005), equation 9. Units
 * and errors as `expectedPurchases`, which throws RangeError on a time below 0.
 */
export function expectedOfNew({ r, alpha, a, b }: BgNbd, time: number): number {
  return expectedPurchases({ r, alpha, a, b }, { repeats: 0, recency: 0, age: 0 }, time)
}

/** At a = 1 and at a + b + x = 1 the formula is 0 / 0, though what it stands for is smooth: it is read on both sides. */
function awayFromPoles(a: number, rest: number, value: (a: number) => number): number {
  const near = 1e-5
  if (Math.abs(a - 1) > near && Math.abs(a + rest - 1) > near) return value(a)
  return (value(a - 2 * near) + value(a + 2 * near)) / 2
}

function requireHistory({ repeats, recency, age }: BuyingHistory): void {
  const fits = Number.isInteger(repeats) && repeats >= 0 && recency >= 0 && recency <= age && Number.isFinite(age)
  if (!fits || (repeats === 0) !== (recency === 0))
    throw new RangeError(`no customer can have ${repeats} repeats, the last at ${recency} of ${age}`)
}

const modelOf = (x: readonly number[]): BgNbd => {
  const [r, alpha, a, b] = x.map(Math.exp) as [number, number, number, number]
  return { r, alpha, a, b }
}

/** From few repeats to many. Customers with as many share most of the work, and those alike in all share all of it. */
type Kinds = { repeats: number; customers: number; histories: { recency: number; age: number; times: number }[] }[]

function countAlike(histories: readonly BuyingHistory[]): Kinds {
  const kinds = Map.groupBy(histories, ({ repeats }) => repeats)
  return [...kinds]
    .sort(([one], [other]) => one - other)
    .map(([repeats, all]) => {
      const alike = Map.groupBy(all, ({ recency, age }) => `${recency} ${age}`)
      const each = [...alike.values()].map((same) => ({ ...(same[0] as BuyingHistory), times: same.length }))
      return { repeats, customers: all.length, histories: each }
    })
}

/**
 * Repeats are whole numbers, so that ratios of gamma functions are products of x factors, which keep their digits however large a parameter grows:
 * Gamma(r + x) / Gamma(r), and Gamma(a + b) Gamma(b + x) / (Gamma(b) Gamma(a + b + x)).
 */
function logLikelihoodOf(kinds: Kinds, { r, alpha, a, b }: BgNbd): number {
  let product = 0
  let factors = 0
  return kinds.reduce((sum, { repeats: x, customers, histories }) => {
    for (; factors < x; factors += 1) product += Math.log(r + factors) - Math.log1p(a / (b + factors))
    const dropped = x === 0 ? Number.NEGATIVE_INFINITY : Math.log(a) - Math.log(b + x - 1)
    const since = (time: number) => -r * Math.log1p(time / alpha) - x * Math.log(alpha + time)
    const own = histories.reduce((total, { recency, age, times }) => {
      const here = since(age)
      const gone = dropped + since(recency)
      const larger = Math.max(here, gone)
      return total + times * (larger + Math.log1p(Math.exp(Math.min(here, gone) - larger)))
    }, 0)
    return sum + customers * product + own
  }, 0)
}
