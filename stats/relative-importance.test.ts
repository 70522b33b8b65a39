import { describe, expect, test } from "vitest"
import { answersNeeded, type FoundImportance, lmg, normalQuantile, relativeImportance, seededRandom } from "./index.ts"

describe("what drives an outcome", () => {
  test("is found with intervals that hold the truth, and the first is surely first", () => {
    const { outcome, drivers } = answersOf(1500, [0.8, 0.3, 0])
    const found = foundIn(relativeImportance(outcome, drivers))
    expect(found.method).toBe("lmg")
    expect(found).toMatchObject({ n: 1500, leastPair: 1500, missing: 0, handled: "pairs", leftOut: [] })
    const truth = truthOf([0.8, 0.3, 0])
    for (const driver of found.drivers) {
      expect(driver.low).toBeLessThan(truth[driver.at] as number)
      expect(driver.high).toBeGreaterThan(truth[driver.at] as number)
    }
    expect(found.order).toEqual({ sure: true, needed: null })
    expect(found.drivers.reduce((sum, driver) => sum + driver.value, 0)).toBeCloseTo(found.rSquared.value, 9)
  })

  test("is the same on every reading, and hardly other with another seed", () => {
    const { outcome, drivers } = answersOf(400, [0.8, 0.3, 0])
    const first = foundIn(relativeImportance(outcome, drivers))
    expect(relativeImportance(outcome, drivers)).toEqual(first)
    const other = foundIn(relativeImportance(outcome, drivers, { seed: 2 }))
    expect(other.drivers[0]?.value).toBeCloseTo(first.drivers[0]?.value ?? 0, 12)
    expect(Math.abs((other.drivers[0]?.low ?? 0) - (first.drivers[0]?.low ?? 0))).toBeLessThan(0.03)
  })

  test("has intervals that cover the truth in about 95 of 100 samples", () => {
    const truth = truthOf([0.8, 0.3, 0])
    const covered = [0, 0, 0]
    for (let sample = 0; sample < 100; sample += 1) {
      const { outcome, drivers } = answersOf(150, [0.8, 0.3, 0], { seed: sample })
      for (const { at, low, high } of foundIn(relativeImportance(outcome, drivers, { resamples: 200 })).drivers) {
        if (low <= (truth[at] as number) && (truth[at] as number) <= high) covered[at] = (covered[at] as number) + 1
      }
    }
    // 95 less three standard errors of a hundred samples.
    for (const count of covered) expect(count).toBeGreaterThan(88)
  })

  test("draws groups beyond 400 answers without another spread than one by one", () => {
    const { outcome, drivers } = answersOf(1200, [0.8, 0.3, 0])
    const spread = (seed: number) => {
      const { low, high } = foundIn(relativeImportance(outcome, drivers, { seed })).rSquared
      return high - low
    }
    // Twice 1.96 standard errors of R^2 by theory, sqrt(4 R^2 (1 - R^2)^2 / n).
    const rSquared = foundIn(relativeImportance(outcome, drivers)).rSquared.value
    const theory = 2 * 1.96 * Math.sqrt((4 * rSquared * (1 - rSquared) ** 2) / 1200)
    for (const seed of [1, 2, 3]) expect(Math.abs(spread(seed) / theory - 1)).toBeLessThan(0.15)
  })

  test("takes each pair from those who answered both: nothing is put in place of a missing answer", () => {
    const full = answersOf(3000, [0.8, 0.3, 0])
    const gaps = answersOf(3000, [0.8, 0.3, 0], { missing: 0.3 })
    const whole = foundIn(relativeImportance(full.outcome, full.drivers))
    const found = foundIn(relativeImportance(gaps.outcome, gaps.drivers))
    expect(found.handled).toBe("pairs")
    expect(found.missing).toBeGreaterThan(0.25)
    expect(found.leastPair).toBeLessThan(found.drivers[0]?.n ?? 0)
    for (const [i, driver] of found.drivers.entries()) {
      expect(Math.abs(driver.value - (whole.drivers[i]?.value ?? 0))).toBeLessThan(0.05)
      expect(driver.high - driver.low).toBeGreaterThan(0.9 * width(whole, i))
    }
  })

  test("falls back on those who answered everything where pairs contradict one another", () => {
    // Three questions, each pair answered by its own third of people, who see them as the same, the same, and opposite.
    const { outcome, drivers } = contradicting()
    const found = foundIn(relativeImportance(outcome, drivers))
    expect(found.handled).toBe("complete")
    expect(found.n).toBe(150)
  })

  test("is not said of too few, and how many would do is", () => {
    const { outcome, drivers } = answersOf(90, [0.8, 0.3, 0])
    const nothing = relativeImportance(outcome, drivers)
    expect(nothing).toMatchObject({ kind: "too-few", n: 90 })
    expect(answersNeeded(3)).toBe(107)
    expect(answersNeeded(10)).toBe(130)
  })

  test("leaves out and names a driver that few answered, or all alike", () => {
    const { outcome, drivers } = answersOf(500, [0.8, 0.3, 0])
    const rare = (drivers[1] as Float64Array).map((answer, row) => (row < 40 ? answer : Number.NaN))
    const same = new Float64Array(500).fill(4)
    const found = foundIn(relativeImportance(outcome, [drivers[0] as Float64Array, rare, same]))
    expect(found.drivers.map((driver) => driver.at)).toEqual([0])
    expect(found.leftOut).toEqual([
      { at: 1, why: "too-few", n: 40 },
      { at: 2, why: "no-spread", n: 500 },
    ])
  })

  test("says of two like drivers that their order is not sure, and about how many answers would settle it", () => {
    const { outcome, drivers } = answersOf(300, [0.5, 0.42, 0])
    const found = foundIn(relativeImportance(outcome, drivers))
    expect(found.order.sure).toBe(false)
    expect(found.order.needed ?? Number.POSITIVE_INFINITY).toBeGreaterThan(300)
  })

  test("says of an outcome that never varies, and of copies, why nothing can be said", () => {
    const { outcome, drivers } = answersOf(300, [0.8, 0.3])
    expect(relativeImportance(new Float64Array(300).fill(9), drivers).kind).toBe("no-spread")
    const copy = drivers[0] as Float64Array
    expect(relativeImportance(outcome, [copy, copy.map((answer) => answer * 2 + 1)]).kind).toBe("copies")
  })

  test("weighs answers: a weight of two is the answer given twice", () => {
    const { outcome, drivers } = answersOf(300, [0.8, 0.3])
    const weights = outcome.map((_, row) => 1 + (row % 2))
    const twice = (column: Float64Array) =>
      Float64Array.from([...column].flatMap((answer, row) => (row % 2 ? [answer, answer] : [answer])))
    const weighted = foundIn(relativeImportance(outcome, drivers, { weights }))
    const doubled = foundIn(relativeImportance(twice(outcome), drivers.map(twice)))
    expect(weighted.drivers[0]?.value).toBeCloseTo(doubled.drivers[0]?.value ?? 0, 9)
  })

  test("takes Johnson's weights beyond twelve drivers", () => {
    const effects = Array.from({ length: 14 }, (_, at) => at / 20)
    const { outcome, drivers } = answersOf(2000, effects)
    const found = foundIn(relativeImportance(outcome, drivers, { resamples: 200 }))
    expect(found.method).toBe("relative-weights")
    expect(found.drivers).toHaveLength(14)
  })

  test("of ten drivers and 100,000 answers takes about a second of one core", () => {
    const { outcome, drivers } = answersOf(
      100_000,
      Array.from({ length: 10 }, (_, at) => at / 20),
      { missing: 0.1 },
    )
    const before = process.cpuUsage()
    expect(relativeImportance(outcome, drivers).kind).toBe("found")
    // Its own time, not the clock's: other programs may hold the machine.
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
  })

  test("refuses columns of different length, negative weights, and no driver at all", () => {
    const three = Float64Array.from([1, 2, 3])
    expect(() => relativeImportance(three, [Float64Array.from([1])])).toThrow(RangeError)
    expect(() => relativeImportance(three, [three], { weights: Float64Array.from([1, -1, 1]) })).toThrow(RangeError)
    expect(() => relativeImportance(three, [])).toThrow(RangeError)
    expect(() => answersNeeded(0)).toThrow(RangeError)
  })
})

/** Drivers correlated 0.4 with one another, and an outcome that is their weighted sum with noise of one. */
function answersOf(n: number, effects: readonly number[], { seed = 7, missing = 0 } = {}) {
  const random = seededRandom(seed)
  const normal = () => normalQuantile(Math.max(1e-300, random()))
  const outcome = new Float64Array(n)
  const drivers = effects.map(() => new Float64Array(n))
  for (let row = 0; row < n; row += 1) {
    const shared = normal() * Math.sqrt(0.4)
    let sum = normal()
    for (const [at, effect] of effects.entries()) {
      const answer = shared + normal() * Math.sqrt(0.6)
      sum += effect * answer
      ;(drivers[at] as Float64Array)[row] = random() < missing ? Number.NaN : answer
    }
    outcome[row] = sum
  }
  return { outcome, drivers }
}

/** The importance in the whole population of `answersOf`. */
function truthOf(effects: readonly number[]): Float64Array {
  const size = effects.length + 1
  const among = (i: number, j: number) => (i === j ? 1 : 0.4)
  const covariance = effects.map((_, i) => effects.reduce((sum, effect, j) => sum + effect * among(i, j), 0))
  const variance = 1 + effects.reduce((sum, effect, i) => sum + effect * (covariance[i] as number), 0)
  const matrix = new Float64Array(size * size)
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const last = Math.max(i, j) === size - 1
      matrix[i * size + j] = !last
        ? among(i, j)
        : i === j
          ? 1
          : (covariance[Math.min(i, j)] as number) / Math.sqrt(variance)
    }
  }
  return lmg(matrix)
}

function contradicting() {
  const { outcome, drivers } = answersOf(150, [0.5, 0.5, 0.5], { seed: 3 })
  const random = seededRandom(5)
  const columns = [[...outcome], ...drivers.map((driver) => [...driver])]
  for (let row = 0; row < 3000; row += 1) {
    const x = normalQuantile(Math.max(1e-300, random()))
    const pair = row % 3
    const given = [x, pair === 2 ? -x : x]
    const places = [
      [1, 2],
      [2, 3],
      [1, 3],
    ][pair] as number[]
    columns[0]?.push(normalQuantile(Math.max(1e-300, random())))
    for (const at of [1, 2, 3])
      columns[at]?.push(places.includes(at) ? (given[places.indexOf(at)] as number) : Number.NaN)
  }
  const [first, ...rest] = columns.map((column) => Float64Array.from(column))
  return { outcome: first as Float64Array, drivers: rest }
}

const width = (found: FoundImportance, i: number) => (found.drivers[i]?.high ?? 0) - (found.drivers[i]?.low ?? 0)

function foundIn(importance: ReturnType<typeof relativeImportance>): FoundImportance {
  if (importance.kind !== "found") throw new Error(`nothing was found: ${importance.kind}, n = ${importance.n}`)
  return importance
}
