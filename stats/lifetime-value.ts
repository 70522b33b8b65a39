import { type BgNbd, type BuyingHistory, expectedPurchases } from "./bg-nbd.ts"
import { requireBetween } from "./require-number.ts"

/** How far ahead to look, and what later money is worth now. */
export interface Outlook {
  /** Periods of one unit of the model's time each. */
  periods: number
  /** Discount for one period, 0 or more: 0.1 a year is 1.1 ** (1 / 52) - 1 a week. */
  discount: number
}

/**
 * Purchases to come within the outlook, each counted at its worth now: the sum over periods k of (E[Y(k)] - E[Y(k - 1)]) / (1 + d)^k, so that
 * money counts from the end of the period that it comes in. Times what a purchase is worth it is the customer's lifetime value, of which whatever
 * comes after the outlook is left out.
 *
 * Source: the discrete form of discounted expected transactions, P. S. Fader, B. G. S. Hardie & K. L. Lee, "RFM and CLV: using iso-value curves for
 * customer base analysis", Journal of Marketing Research 42 (2005), 415-430, equation 2, over a finite outlook; there is no closed
 * form for BG/NBD.
 * Units: purchases. Throws RangeError on fewer than one period or a discount of -1 or less.
 */
export function discountedPurchases(model: BgNbd, history: BuyingHistory, { periods, discount }: Outlook): number {
  if (!(Number.isInteger(periods) && periods >= 1))
    throw new RangeError(`an outlook has one period or more, not ${periods}`)
  requireBetween("discount", discount, -1, Number.POSITIVE_INFINITY)
  let sum = 0
  let before = 0
  for (let k = 1; k <= periods; k += 1) {
    const until = expectedPurchases(model, history, k)
    sum += (until - before) / (1 + discount) ** k
    before = until
  }
  return sum
}
