import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { LMG_UP_TO, lmg, relativeWeights } from "./index.ts"

/**
 * Fertility (the outcome), agriculture, examination, education, catholic, infant mortality in 47 Swiss districts about 1888:
 * F. Mosteller & J. W. Tukey, Data Analysis and Regression (1977), pages 549-551.
 */
const swiss = `
  80.2 17 15 12 9.96 22.2
  83.1 45.1 6 9 84.84 22.2
  92.5 39.7 5 5 93.4 20.2
  85.8 36.5 12 7 33.77 20.3
  76.9 43.5 17 15 5.16 20.6
  76.1 35.3 9 7 90.57 26.6
  83.8 70.2 16 7 92.85 23.6
  92.4 67.8 14 8 97.16 24.9
  82.4 53.3 12 7 97.67 21
  82.9 45.2 16 13 91.38 24.4
  87.1 64.5 14 6 98.61 24.5
  64.1 62 21 12 8.52 16.5
  66.9 67.5 14 7 2.27 19.1
  68.9 60.7 19 12 4.43 22.7
  61.7 69.3 22 5 2.82 18.7
  68.3 72.6 18 2 24.2 21.2
  71.7 34 17 8 3.3 20
  55.7 19.4 26 28 12.11 20.2
  54.3 15.2 31 20 2.15 10.8
  65.1 73 19 9 2.84 20
  65.5 59.8 22 10 5.23 18
  65 55.1 14 3 4.52 22.4
  56.6 50.9 22 12 15.14 16.7
  57.4 54.1 20 6 4.2 15.3
  72.5 71.2 12 1 2.4 21
  74.2 58.1 14 8 5.23 23.8
  72 63.5 6 3 2.56 18
  60.5 60.8 16 10 7.72 16.3
  58.3 26.8 25 19 18.46 20.9
  65.4 49.5 15 8 6.1 22.5
  75.5 85.9 3 2 99.71 15.1
  69.3 84.9 7 6 99.68 19.8
  77.3 89.7 5 2 100 18.3
  70.5 78.2 12 6 98.96 19.4
  79.4 64.9 7 3 98.22 20.2
  65 75.9 9 9 99.06 17.8
  92.2 84.6 3 3 99.46 16.3
  79.3 63.1 13 13 96.83 18.1
  70.4 38.4 26 12 5.62 20.3
  65.7 7.7 29 11 13.79 20.5
  72.7 16.7 22 13 11.22 18.9
  64.4 17.6 35 32 16.92 23
  77.6 37.6 15 7 4.97 20
  67.6 18.7 25 7 8.65 19.5
  35 1.2 37 53 42.34 18
  44.7 46.6 16 29 50.43 18.2
  42.8 27.7 22 29 58.33 19.3
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(" ").map(Number))

describe("the importance of drivers", () => {
  test("of fertility in Swiss districts is that of the R package relaimpo, to nine digits", () => {
    const parts = lmg(correlationsOf(swiss))
    for (const [at, published] of [0.0570912208, 0.1711730289, 0.2601346786, 0.1055701504, 0.1127659229].entries()) {
      expect(parts[at]).toBeCloseTo(published, 9)
    }
    expect(sum(parts)).toBeCloseTo(0.706735, 6)
  })

  test("of a driver by itself, and of one that is taken in last, is what relaimpo prints", () => {
    const explainedBy = (columns: readonly number[]) =>
      sum(lmg(correlationsOf(swiss.map((row) => [0, ...columns].map((column) => row[column] as number)))))
    const all = [1, 2, 3, 4, 5]
    const alone = [0.12466491, 0.417164471, 0.440615647, 0.215003502, 0.173518927]
    const last = [0.04286960713, 0.00738741852, 0.16196269308, 0.06237262583, 0.05694525873]
    for (const driver of all) {
      expect(explainedBy([driver])).toBeCloseTo(alone[driver - 1] as number, 8)
      const others = all.filter((one) => one !== driver)
      expect(explainedBy(all) - explainedBy(others)).toBeCloseTo(last[driver - 1] as number, 10)
    }
  })

  test("is what averaging over every order gives", () => {
    const correlations = correlationsOf(swiss)
    const orders = permutations([0, 1, 2, 3, 4])
    const parts = [0, 0, 0, 0, 0]
    for (const order of orders) {
      for (const [place, driver] of order.entries()) {
        const gain = rSquared(correlations, order.slice(0, place + 1)) - rSquared(correlations, order.slice(0, place))
        parts[driver] = (parts[driver] ?? 0) + gain / orders.length
      }
    }
    for (const [at, part] of lmg(correlations).entries()) expect(part).toBeCloseTo(parts[at] as number, 12)
  })

  test("sums to R^2, is never negative, and moves with the order of the drivers", () => {
    fc.assert(
      fc.property(someCorrelations(), (correlations) => {
        const drivers = Math.sqrt(correlations.length) - 1
        const all = rSquared(correlations, [...Array(drivers).keys()])
        const turned = reversed(correlations)
        for (const importance of [lmg, relativeWeights]) {
          const parts = importance(correlations)
          expect(sum(parts)).toBeCloseTo(all, 9)
          for (const part of parts) expect(part).toBeGreaterThan(-1e-12)
          const back = importance(turned).toReversed()
          for (const [at, part] of parts.entries()) expect(back[at]).toBeCloseTo(part, 9)
        }
      }),
    )
  })

  test("of drivers that have nothing to do with one another is each one's own squared correlation", () => {
    const apart = Float64Array.from([1, 0, 0, 0.5, 0, 1, 0, 0.3, 0, 0, 1, -0.2, 0.5, 0.3, -0.2, 1])
    for (const importance of [lmg, relativeWeights]) {
      for (const [at, part] of importance(apart).entries()) expect(part).toBeCloseTo([0.25, 0.09, 0.04][at] ?? 0, 12)
    }
  })

  test("of two drivers is the same by Johnson's relative weights", () => {
    fc.assert(
      fc.property(someCorrelations(2), (correlations) => {
        const exact = lmg(correlations)
        for (const [at, part] of relativeWeights(correlations).entries()) expect(part).toBeCloseTo(exact[at] ?? 0, 9)
      }),
    )
  })

  test("by Johnson's relative weights is Genizi's: by a square root found another way", () => {
    const correlations = correlationsOf(swiss)
    const among = square(5, (i, j) => correlations[i * 6 + j] as number)
    const root = newtonRoot(among)
    for (const [k, part] of relativeWeights(correlations).entries()) {
      const direct = root.reduce((total, row, j) => {
        const standIn = rightOf(solved(root), j, correlations)
        return total + (row[k] as number) ** 2 * standIn ** 2
      }, 0)
      expect(part).toBeCloseTo(direct, 8)
    }
  })

  test("refuses copies, what is no correlation matrix, and more orders than can be tried", () => {
    expect(() => lmg(Float64Array.from([1, 1, 0.5, 1, 1, 0.5, 0.5, 0.5, 1]))).toThrow(RangeError)
    expect(() => relativeWeights(Float64Array.from([1, 0.5, 0.5]))).toThrow(RangeError)
    const many = square(LMG_UP_TO + 2, (i, j) => (i === j ? 1 : 0)).flat()
    expect(() => lmg(Float64Array.from(many))).toThrow(RangeError)
    expect(sum(relativeWeights(Float64Array.from(many)))).toBeCloseTo(0, 12)
  })
})

const sum = (parts: Float64Array) => parts.reduce((total, part) => total + part, 0)

/** Correlations with the first column last, as the outcome. */
function correlationsOf(rows: readonly (readonly number[])[]): Float64Array {
  const drivers = (rows[0] ?? []).map((_, at) => at).slice(1)
  const columns = [...drivers, 0].map((at) => rows.map((row) => row[at] as number))
  const standard = columns.map((column) => {
    const mean = column.reduce((total, value) => total + value, 0) / column.length
    const length = Math.hypot(...column.map((value) => value - mean))
    return column.map((value) => (value - mean) / length)
  })
  const product = (i: number, j: number) =>
    (standard[i] as number[]).reduce((total, value, at) => total + value * (standard[j]?.[at] as number), 0)
  return Float64Array.from(square(columns.length, product).flat())
}

/** R^2 of some drivers by solving the normal equations afresh. */
function rSquared(correlations: Float64Array, drivers: readonly number[]): number {
  const size = Math.sqrt(correlations.length)
  const rows = drivers.map((i) => [...drivers, size - 1].map((j) => correlations[i * size + j] as number))
  const weights = gauss(rows)
  return weights.reduce((total, weight, k) => total + weight * (rows[k]?.at(-1) as number), 0)
}

/** Solves the system whose last column is the right-hand side. */
function gauss(system: readonly (readonly number[])[]): number[] {
  const rows = system.map((row) => [...row])
  for (const [k, pivot] of rows.entries()) {
    for (const [i, row] of rows.entries()) {
      if (i === k) continue
      const factor = (row[k] as number) / (pivot[k] as number)
      for (const j of row.keys()) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  return rows.map((row, k) => (row.at(-1) as number) / (row[k] as number))
}

const square = (size: number, at: (i: number, j: number) => number) =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => at(i, j)))

function solved(matrix: readonly (readonly number[])[]): number[][] {
  const columns = matrix.map((_, k) => gauss(matrix.map((row, i) => [...row, i === k ? 1 : 0])))
  return square(matrix.length, (i, j) => columns[j]?.[i] as number)
}

/** The square root of a matrix by the iteration of E. D. Denman & A. N. Beavers (1976). */
function newtonRoot(matrix: number[][]): number[][] {
  let root = matrix
  let inverse = square(matrix.length, (i, j) => (i === j ? 1 : 0))
  for (let step = 0; step < 30; step += 1) {
    const [back, over] = [solved(root), solved(inverse)]
    const [was, other] = [root, inverse]
    root = square(matrix.length, (i, j) => ((was[i]?.[j] as number) + (over[i]?.[j] as number)) / 2)
    inverse = square(matrix.length, (i, j) => ((other[i]?.[j] as number) + (back[i]?.[j] as number)) / 2)
  }
  return root
}

const rightOf = (inverse: number[][], j: number, correlations: Float64Array) =>
  (inverse[j] as number[]).reduce((total, value, i) => total + value * (correlations[i * 6 + 5] as number), 0)

/** Correlations of random answers, so that they fit together. */
function someCorrelations(drivers?: number): fc.Arbitrary<Float64Array> {
  const value = fc.integer({ min: -9, max: 9 })
  const size = drivers === undefined ? fc.integer({ min: 2, max: 6 }) : fc.constant(drivers)
  return size
    .chain((count) =>
      fc.array(fc.array(value, { minLength: count + 1, maxLength: count + 1 }), { minLength: 20, maxLength: 20 }),
    )
    .map((rows) => {
      const columns = (rows[0] as number[]).map((_, at) =>
        rows.map((row, i) => (row[at] as number) + Math.sin(7 * i + 3 * at + at * i)),
      )
      const centred = columns.map((column) =>
        column.map((one) => one - column.reduce((a, b) => a + b, 0) / column.length),
      )
      const length = (column: number[]) => Math.hypot(...column)
      const product = (i: number, j: number) =>
        (centred[i] as number[]).reduce((total, one, at) => total + one * (centred[j]?.[at] as number), 0) /
        (length(centred[i] as number[]) * length(centred[j] as number[]))
      return Float64Array.from(square(columns.length, (i, j) => (i === j ? 1 : product(i, j))).flat())
    })
}

/** The same with the drivers in reverse, the outcome still last. */
function reversed(correlations: Float64Array): Float64Array {
  const size = Math.sqrt(correlations.length)
  const place = (i: number) => (i === size - 1 ? i : size - 2 - i)
  return Float64Array.from(square(size, (i, j) => correlations[place(i) * size + place(j)] as number).flat())
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap((first) => permutations(items.filter((one) => one !== first)).map((rest) => [first, ...rest]))
}
