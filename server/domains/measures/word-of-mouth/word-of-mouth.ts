import type { Range } from "#contracts/assumptions.ts"
import { wilsonInterval } from "#stats"

/** Whom it is reckoned for: all who answered, or all who were served, of whom those who answered are a sample. */
export type Counted = { answered: number; promoters: number; detractors: number; served: number | null }

export type Assumed = { tell: Range; acts: Range; worth: Range | null }

/** One side of word of mouth: every range carries the ones it is made of, low with low and high with high. */
export type Side = { customers: Range; reach: Range; acting: Range; money: Range | null }

/**
 * How many speak, how many hear it, how many act on it, and what these bring or stay away with. Where only those who answered are meant, their number is
 * known and no range; where all who were served are meant, the share has the range of a sample.
 */
export function sideOf(speaking: number, { answered, served }: Counted, { tell, acts, worth }: Assumed): Side {
  const share = wilsonInterval(speaking, answered)
  const customers = served === null ? { low: speaking, high: speaking } : times(share, { low: served, high: served })
  const reach = times(customers, tell)
  const acting = times(reach, acts)
  return { customers, reach, acting, money: worth && rounded(times(acting, worth)) }
}

/** What is brought less what is lost: the worst is the least brought and the most lost. */
export function netOf(happy: Side, unhappy: Side): Range | null {
  if (!happy.money || !unhappy.money) return null
  return { low: happy.money.low - unhappy.money.high, high: happy.money.high - unhappy.money.low }
}

const times = (one: Range, other: Range): Range => ({ low: one.low * other.low, high: one.high * other.high })
const rounded = ({ low, high }: Range): Range => ({ low: Math.round(low), high: Math.round(high) })
