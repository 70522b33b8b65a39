import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { jonckheereTerpstra, jonckheereTerpstraOfCounts, normalCdf } from "./index.ts"

describe("the trend test over ordered groups", () => {
  test("gives J = 79 on Hollander and Wolfe's pay and knowledge of output (1999, example 6.2)", () => {
    const none = [40, 35, 38, 43, 44, 41]
    const rough = [38, 40, 47, 44, 40, 42]
    const accurate = [48, 40, 45, 43, 46, 44]
    const test = jonckheereTerpstra([none, rough, accurate])
    expect(test.j).toBe(79)
    expect(test.expected).toBe(54)
    expect(test.rising).toBeCloseTo(0.0207, 4)
    expect(test.method).toBe("normal")
  })

  test("is exact for small groups without ties: of the 1,680 orders of three groups of three, one is perfect", () => {
    const test = jonckheereTerpstra([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ])
    expect(test.j).toBe(27)
    expect(test.method).toBe("exact")
    expect(test.rising).toBeCloseTo(1 / 1680, 12)
    expect(test.falling).toBeCloseTo(1, 12)
  })

  test("agrees with Mann and Whitney (1947) on two groups of four: U of at most 1 has chance 0.029", () => {
    const test = jonckheereTerpstra([
      [4, 6, 7, 8],
      [1, 2, 3, 5],
    ])
    expect(test.j).toBe(1)
    expect(test.falling).toBeCloseTo(2 / 70, 12)
  })

  test("exact chances are those of counting every arrangement", () => {
    const sizes = [2, 3, 2]
    const arrangements = permutations([0, 0, 1, 1, 1, 2, 2])
    for (const labels of arrangements.slice(0, 40)) {
      const groups = sizes.map((_, group) => labels.flatMap((label, rank) => (label === group ? [rank] : [])))
      const test = jonckheereTerpstra(groups)
      const asHigh = arrangements.filter((other) => pairs(other) >= test.j).length
      expect(test.rising).toBeCloseTo(asHigh / arrangements.length, 12)
    }
  })

  test("with ties has the mean and variance of counting every arrangement", () => {
    const values = [1, 1, 2, 2, 2, 3, 4]
    const all = permutations([0, 0, 0, 1, 1, 2, 2]).map((labels) =>
      [0, 1, 2].map((group) => values.filter((_, at) => labels[at] === group)),
    )
    const tests = all.map((groups) => jonckheereTerpstra(groups))
    const mean = tests.reduce((sum, test) => sum + test.j, 0) / tests.length
    const variance = tests.reduce((sum, test) => sum + (test.j - mean) ** 2, 0) / tests.length
    for (const test of tests) {
      expect(test.expected).toBeCloseTo(mean, 9)
      expect(test.z).toBeCloseTo((test.j - mean) / Math.sqrt(variance), 9)
    }
  })

  test("hands over from exact to normal chances without a jump", () => {
    const groups = [0, 1, 2].map((group) =>
      Array.from({ length: 20 }, (_, at) => ((at * 37 + group * 23) % 60) + at / 100 + group / 9),
    )
    const exact = jonckheereTerpstra(groups)
    expect(exact.method).toBe("exact")
    const z = exact.z as number
    // The exact chance counts J itself; half a step is the difference.
    expect(Math.abs(exact.rising - normalCdf(-z))).toBeLessThan(0.006)
  })

  test("turns round with the order of the groups, and stays with any rising change of scale", () => {
    const group = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
        const there = jonckheereTerpstra(groups)
        const back = jonckheereTerpstra([...groups].reverse())
        const stretched = jonckheereTerpstra(groups.map((values) => values.map((value) => value ** 3 - 5)))
        expect(back.falling).toBeCloseTo(there.rising, 9)
        expect(stretched.rising).toBeCloseTo(there.rising, 12)
        for (const chance of [there.rising, there.falling, there.both]) {
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(1 + 1e-9)
        }
      }),
    )
  })

  test("is the same from counts per value as from the values", () => {
    const group = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (groups) => {
        const counted = groups.map((values) =>
          [...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length] as const),
        )
        expect(jonckheereTerpstraOfCounts(counted)).toEqual(jonckheereTerpstra(groups))
        const brute = groups.flatMap((later, at) =>
          later.flatMap((value) =>
            groups.slice(0, at).flatMap((earlier) => earlier.map((one) => (one < value ? 1 : one === value ? 0.5 : 0))),
          ),
        )
        expect(jonckheereTerpstra(groups).j).toBe(brute.reduce<number>((sum, one) => sum + one, 0))
      }),
    )
  })

  test("finds no trend where all values are equal, and refuses what is no trend at all", () => {
    expect(jonckheereTerpstra([[3, 3], [3]])).toMatchObject({ z: null, both: 1 })
    expect(() => jonckheereTerpstra([[1, 2]])).toThrow(RangeError)
    expect(() => jonckheereTerpstra([[1], []])).toThrow(RangeError)
    expect(() => jonckheereTerpstra([[1], [Number.NaN]])).toThrow(RangeError)
    expect(() => jonckheereTerpstraOfCounts([[[1, 2]], [[1, 0.5]]])).toThrow(RangeError)
    expect(() => jonckheereTerpstraOfCounts([[[1, 2]], [[1, 0]]])).toThrow(RangeError)
  })
})

/** J of labels listed in rising order of their values. */
function pairs(labels: readonly number[]): number {
  let count = 0
  for (const [i, label] of labels.entries()) count += labels.slice(i + 1).filter((later) => later > label).length
  return count
}

function permutations(labels: readonly number[]): number[][] {
  if (labels.length === 0) return [[]]
  return [...new Set(labels)].flatMap((first) => {
    const rest = [...labels]
    rest.splice(rest.indexOf(first), 1)
    return permutations(rest).map((tail) => [first, ...tail])
  })
}
