import { logGamma } from "./beta.ts"
import { RUN_LENGTH } from "./chart-signals.ts"
import { requireCount } from "./require-number.ts"
import { studentCdf } from "./student-t.ts"
import { xmrLimits } from "./xmr-chart.ts"

/**
 * How often chance alone puts a next value as far from others of the same process: two-sided, 0 to 1. The others' spread is read from their
 * moving ranges, as an XmR chart does, so that a slow drift among them does not hide the value; that spread is itself uncertain, hence Student's t.
 *
 * Source: prediction of one more value from m (G. J. Hahn & W. Q. Meeker, Statistical Intervals, 1991, chapter 4: Student's t on s * sqrt(1 + 1/m)).
 * The degrees of freedom are our own: of many normal values the mean moving range has the relative variance (2 pi/3 + sqrt 3 - 3)/(m - 1) = 0.826/(m - 1),
 * by the covariance of neighbouring ranges, which is that of a spread on (m - 1)/1.652 degrees. It is an approximation; tests draw both.
 * Domain: at least three others, all finite. Throws RangeError otherwise. 1 where value and others are all the same.
 */
export function chanceOfValue(value: number, others: readonly number[]): number {
  if (others.length < 3) throw new RangeError(`a value is held against three others at least, not ${others.length}`)
  const { centre, sigma } = xmrLimits(others)
  const apart = Math.abs(value - centre)
  if (apart === 0) return 1
  if (sigma === 0) return 0
  const t = apart / (sigma * Math.sqrt(1 + 1 / others.length))
  return 2 * studentCdf(-t, (others.length - 1) / 1.652)
}

/** So many of so many. */
type Share = { hits: number; n: number }

/**
 * How often chance alone makes the share of one group as far from that of others of the same kind: twice the smaller tail of Fisher's exact test,
 * at most 1. Fractions, as weights make them, are rounded.
 *
 * Source: R. A. Fisher, The Design of Experiments (1935), chapter 2, for one tail. There are several customs for two (A. Agresti, "A survey of exact
 * inference for contingency tables", Statistical Science 7 (1992), 131-153, section 2.1); doubling never claims more than it may.
 * Domain: 0 <= hits <= n. Throws RangeError otherwise.
 */
export function chanceOfShare(own: Share, others: Share): number {
  const [x, n, k, m] = [own.hits, own.n, others.hits, others.n].map(Math.round) as [number, number, number, number]
  for (const [hits, all] of [
    [x, n],
    [k, m],
  ] as const) {
    requireCount("hits", hits)
    if (hits > all) throw new RangeError(`of ${all} there cannot be ${hits} hits`)
  }
  const hits = x + k
  const [least, most] = [Math.max(0, hits - m), Math.min(n, hits)]
  const log = (at: number) => choose(n, at) + choose(m, hits - at) - choose(n + m, hits)
  const tail = (from: number, to: number, step: 1 | -1) => {
    let sum = 0
    for (let at = from; step > 0 ? at <= to : at >= to; at += step) {
      const term = Math.exp(log(at))
      sum += term
      // Past the middle terms only fall.
      if (term < sum * 1e-12) break
    }
    return sum
  }
  const middle = (n * hits) / (n + m)
  return Math.min(1, 2 * (x > middle ? tail(x, most, 1) : tail(x, least, -1)))
}

const choose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)

/**
 * How often chance alone makes so long a run on one side of the middle, or a longer one, end at a given point: two sides, each as likely as half the
 * points are, or as `share` of the others say where more than half of them lie on that side (a lopsided measure has its mean off its middle).
 *
 * Our own, by counting: independent points, each on that side with the probability q, give 2 q^length; a test draws it.
 * Domain: a length of RUN_LENGTH or more; 0 <= share <= 1. Throws RangeError otherwise.
 */
export function chanceOfRun(length: number, share = 0.5): number {
  if (!(length >= RUN_LENGTH)) throw new RangeError(`a run has ${RUN_LENGTH} points or more, not ${length}`)
  if (!(share >= 0 && share <= 1)) throw new RangeError(`a share lies between 0 and 1, not ${share}`)
  return Math.min(1, 2 * Math.max(0.5, share) ** length)
}
