import path from "node:path"
import { expect, test } from "vitest"
import { exportedFunctions, functionsIn, lackOf } from "./sources.ts"

const stats = path.resolve(import.meta.dirname, "../../stats")

test("every function of stats/ says where it comes from, by work and year or as our own, and what it refuses", () => {
  const found = exportedFunctions(stats)
  expect(found.length).toBeGreaterThan(90)
  expect(found.map(lackOf).filter(Boolean)).toEqual([])
})

test.each([
  ["nothing at all", "export function mean(of: number[]): number {", "probe.ts: mean says nothing"],
  [
    "no source",
    "/** The mean. Throws RangeError on nothing. */\nexport function mean(of: number[]): number {",
    "probe.ts: mean names no source, nor says that it is our own",
  ],
  [
    "a source without a year",
    "/** The mean. Source: somebody. Throws nothing. */\nexport const mean = (of: number[]): number =>",
    "probe.ts: mean names no source, nor says that it is our own",
  ],
  [
    "no word on errors",
    "/**\n * The mean.\n * Source: Student (1908).\n */\nexport async function mean(of: number[]) {",
    "probe.ts: mean does not say what it throws",
  ],
  [
    "the comment of something else before it",
    "/** Source: Student (1908). Throws nothing. */\ntype Sums = number[]\n\nexport function mean(of: Sums): number {",
    "probe.ts: mean says nothing",
  ],
])("%s is found", (_, text, lack) => {
  expect(functionsIn(text, "probe.ts").map(lackOf)).toEqual([lack])
})

test("a comment with all of it lacks nothing", () => {
  const [one] = functionsIn(
    "/** Source: Student (1908). Throws nothing. */\nexport function mean(of: number[]) {",
    "probe.ts",
  )
  expect(one && lackOf(one)).toBeUndefined()
})
