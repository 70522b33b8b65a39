import { inverse, solve } from "./linear-system.ts"

/** Where a function is highest, and how sharply it falls off there. */
export interface Maximum {
  at: number[]
  value: number
  /** True where the function is level in all directions: at a top, or on a ridge along which some variables run off and nothing changes any more. */
  settled: boolean
  /** The inverse of minus the matrix of second derivatives: the covariances, where `f` is a log-likelihood. Null on a ridge, or when not settled. */
  covariance: number[][] | null
}

const SIMPLEX_STEPS = 600
const NEWTON_STEPS = 20

/**
 * Finds a maximum of a smooth function of a few unbounded variables: downhill simplex to come near, Newton's steps with central differences
 * to settle.
 *
 * Source: J. A. Nelder & R. Mead, "A simplex method for function minimization", The Computer Journal 7 (1965), 308-313; J. Nocedal &
 * S. J. Wright, Numerical Optimization (2006), section 3.3 (Newton) and equations 8.7, 8.9 and 8.21 (differences).
 * The variables should be of the size of 1 (logarithms of parameters are). A value that is not finite counts as lowest of all. When to stop
 * is our own: slopes below 0.01. Throws what `f` throws.
 */
export function maximise(f: (x: readonly number[]) => number, start: readonly number[]): Maximum {
  const safe = (x: readonly number[]) => {
    const value = f(x)
    return Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY
  }
  let at = climbBySimplex(safe, start)
  let value = safe(at)
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const { gradient, hessian } = derivatives(safe, at, value)
    if (!gradient.every(Number.isFinite)) break
    const next = climbFrom(safe, at, value, gradient, hessian)
    const settled = largest(gradient) < LEVEL
    if (next !== null && next.value > value + 1e-9 && !(settled && next.length < 1e-6)) {
      at = next.x
      value = next.value
      continue
    }
    if (!settled) break
    const covariance = inverse(hessian.map((row) => row.map((one) => -one)))
    const isTop = next?.plain === true && covariance?.every((row, i) => (row[i] as number) > 0)
    return { at, value, settled, covariance: isTop ? covariance : null }
  }
  return { at, value, settled: largest(derivatives(safe, at, value).gradient) < LEVEL, covariance: null }
}

/** A slope below this changes a log-likelihood by less than a thousandth when a parameter changes by a tenth. */
const LEVEL = 0.01
/** By how much of its largest entry the matrix of second derivatives is steadied, until a step leads upward. */
const STEADIED = [0, 1e-8, 1e-5, 1e-3, 0.1]

/** One step of Newton's, held back where the ground is flat or rising: D. W. Marquardt, SIAM Journal 11 (1963), 431-441. Null where none leads up. */
function climbFrom(
  f: (x: readonly number[]) => number,
  at: readonly number[],
  value: number,
  gradient: number[],
  hessian: number[][],
) {
  const size = Math.max(...hessian.flat().map(Math.abs))
  for (const share of STEADIED) {
    const way = solve(
      hessian.map((row, i) => row.map((one, j) => (i === j ? one - share * size : one))),
      gradient,
    )
    if (way === null || !way.every(Number.isFinite) || largest(way) > 1) continue
    const x = at.map((one, i) => one - (way[i] as number))
    const higher = f(x)
    if (higher >= value - 1e-9) return { x, value: higher, length: largest(way), plain: share === 0 }
  }
  return null
}

const largest = (values: readonly number[]) => Math.max(...values.map(Math.abs))

type Corner = { x: number[]; value: number }

function climbBySimplex(f: (x: readonly number[]) => number, start: readonly number[]): number[] {
  const corner = (x: number[]): Corner => ({ x, value: f(x) })
  const corners = [corner([...start]), ...start.map((_, i) => corner(start.map((x, j) => (i === j ? x + 0.5 : x))))]
  for (let step = 0; step < SIMPLEX_STEPS; step += 1) {
    corners.sort((one, other) => other.value - one.value)
    const [best, worst, second] = [corners[0], corners.at(-1), corners.at(-2)] as [Corner, Corner, Corner]
    if (best.value - worst.value < 1e-7 && spreadOf(corners) < 1e-3) break
    const others = corners.slice(0, -1)
    const middle = start.map((_, i) => others.reduce((sum, { x }) => sum + (x[i] as number), 0) / others.length)
    const along = (by: number) => corner(middle.map((m, i) => m + by * (m - (worst.x[i] as number))))
    const reflected = along(1)
    const tried =
      reflected.value > best.value
        ? [reflected, along(2)]
        : reflected.value > second.value
          ? [reflected]
          : [along(reflected.value > worst.value ? 0.5 : -0.5)]
    const found = tried.reduce((one, other) => (other.value > one.value ? other : one))
    if (found.value > worst.value) corners[corners.length - 1] = found
    else
      corners.splice(
        1,
        others.length,
        ...corners.slice(1).map(({ x }) => corner(x.map((v, i) => (v + (best.x[i] as number)) / 2))),
      )
  }
  return corners.reduce((one, other) => (other.value > one.value ? other : one)).x
}

function spreadOf(corners: readonly Corner[]): number {
  const first = (corners[0] as Corner).x
  return Math.max(...corners.flatMap(({ x }) => x.map((v, i) => Math.abs(v - (first[i] as number)))))
}

/** Near the cube root of the rounding error for slopes, and its fourth root for curvature. */
const SLOPE_STEP = 1e-5
const CURVE_STEP = 1e-3

function derivatives(f: (x: readonly number[]) => number, at: readonly number[], value: number) {
  const moved = (...moves: [number, number][]) =>
    f(at.map((x, i) => moves.reduce((sum, [j, by]) => (i === j ? sum + by : sum), x)))
  const gradient = at.map((_, i) => (moved([i, SLOPE_STEP]) - moved([i, -SLOPE_STEP])) / (2 * SLOPE_STEP))
  const h = CURVE_STEP
  const second = (i: number, j: number) =>
    i === j
      ? (moved([i, h]) - 2 * value + moved([i, -h])) / h ** 2
      : (moved([i, h], [j, h]) - moved([i, h], [j, -h]) - moved([i, -h], [j, h]) + moved([i, -h], [j, -h])) /
        (4 * h ** 2)
  const hessian = at.map((_, i) => at.map((_, j) => second(Math.max(i, j), Math.min(i, j))))
  return { gradient, hessian }
}
