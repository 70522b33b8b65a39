import { logGamma } from "./beta.ts"
import { maximise } from "./maximise.ts"

/** What one customer's repeat purchases were worth. */
export interface SpendingHistory {
  /** Repeat purchases, 1 or more. */
  repeats: number
  /** Mean worth of a repeat purchase, above 0, in any one unit of money. */
  mean: number
}

/** How worth varies: within a customer gamma with shape p, between customers inverse gamma with shape q and scale v (in money). */
export interface GammaGamma {
  p: number
  q: number
  v: number
}

export interface GammaGammaFit extends GammaGamma {
  logLikelihood: number
  customers: number
  standardErrors: GammaGamma | null
  /** False where the data do not tell the parameters, or where q <= 1 and the mean of all customers would be infinite. */
  settled: boolean
}

/**
 * Fits the gamma-gamma model of spending by maximum likelihood. It takes spending for unrelated to how often somebody buys: check that before
 * trusting it.
 *
 * Source: P. S. Fader & B. G. S. Hardie, "The Gamma-Gamma model of monetary value", note 025 (2013), equation 1a; after P. S. Fader, B. G. S. Hardie &
 * K. L. Lee, "RFM and CLV: using iso-value curves for customer base analysis", Journal of Marketing Research 42 (2005), 415-430.
 * Throws RangeError without customers, or on repeats below 1 or a mean of 0 or less.
 */
export function fitGammaGamma(histories: readonly SpendingHistory[]): GammaGammaFit {
  if (histories.length === 0) throw new RangeError("a fit needs customers")
  for (const { repeats, mean } of histories)
    if (!(repeats >= 1 && mean > 0 && Number.isFinite(mean)))
      throw new RangeError(`spending needs a repeat purchase and a mean above 0; got ${repeats} and ${mean}`)
  const scale = histories.reduce((sum, { mean }) => sum + mean, 0) / histories.length
  const scaled = histories.map(({ repeats, mean }) => ({ repeats, mean: mean / scale }))
  const kinds = [...Map.groupBy(scaled, ({ repeats }) => repeats)]
  const { at, value, settled, covariance } = maximise((x) => logLikelihoodOf(kinds, modelOf(x)), [0, 1, 0])
  const model = modelOf(at)
  const errors = covariance?.map((row, i) => Math.sqrt(row[i] as number) * Math.exp(at[i] as number)) ?? null
  return {
    ...model,
    v: model.v * scale,
    logLikelihood: value - histories.length * Math.log(scale),
    customers: histories.length,
    standardErrors: errors && { p: errors[0] as number, q: errors[1] as number, v: (errors[2] as number) * scale },
    settled: settled && model.q > 1,
  }
}

/**
 * The log-likelihood of the histories under a model. Source: Fader & Hardie, note 025 (2013), equation 1a, summed over customers. Units: natural logarithms; means in the
 * unit of the model's v. Domain: parameters above 0, histories with a repeat and a mean above 0. Throws nothing: others give NaN.
 */
export function gammaGammaLogLikelihood(model: GammaGamma, histories: readonly SpendingHistory[]): number {
  return logLikelihoodOf([...Map.groupBy(histories, ({ repeats }) => repeats)], model)
}

/**
 * What a purchase of this customer is worth in the long run: their own mean, drawn toward that of all customers as far as it rests on few
 * purchases. Null, for somebody without a repeat, is the mean of all, p v / (q - 1).
 * Source: Fader & Hardie, note 025 (2013), equation 5. Units: those of the means. Domain: q > 1, else there is no mean of all. Throws nothing.
 */
export function expectedSpending({ p, q, v }: GammaGamma, history: SpendingHistory | null): number {
  const { repeats, mean } = history ?? { repeats: 0, mean: 0 }
  return (p * (v + repeats * mean)) / (p * repeats + q - 1)
}

const modelOf = (x: readonly number[]): GammaGamma => {
  const [p, q, v] = x.map(Math.exp) as [number, number, number]
  return { p, q, v }
}

function logLikelihoodOf(kinds: readonly [number, SpendingHistory[]][], { p, q, v }: GammaGamma): number {
  const everybody = q * Math.log(v) - logGamma(q)
  return kinds.reduce((sum, [x, histories]) => {
    const shared = everybody + logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x)
    const own = histories.reduce(
      (total, { mean }) => total + (p * x - 1) * Math.log(mean) - (p * x + q) * Math.log(v + x * mean),
      0,
    )
    return sum + histories.length * shared + own
  }, 0)
}
