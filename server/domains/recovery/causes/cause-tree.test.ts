import fc from "fast-check"
import { expect, test } from "vitest"
import { type CauseHere, depthBelow, fewOf, lineOf, mostLevels, paretoOf, whyNotUnder } from "./cause-tree.ts"

const treeOf = (pairs: Record<string, string | null>) =>
  new Map<string, CauseHere>(Object.entries(pairs).map(([id, parentId]) => [id, { id, parentId }]))

test("a cause hangs neither under itself nor under what hangs under it, nor too deep", () => {
  const tree = treeOf({ a: null, b: "a", c: "b", d: null })
  expect(lineOf(tree, "c")).toEqual(["c", "b", "a"])
  expect(depthBelow(tree, "a")).toBe(3)
  expect(whyNotUnder(tree, "a", "c")).toBe("itself")
  expect(whyNotUnder(tree, "a", "a")).toBe("itself")
  expect(whyNotUnder(tree, "d", "c")).toBeUndefined()
  expect(whyNotUnder(tree, "a", null)).toBeUndefined()
  const deep = treeOf(Object.fromEntries(Array.from({ length: mostLevels }, (_, n) => [`${n}`, n ? `${n - 1}` : null])))
  deep.set("x", { id: "x", parentId: null })
  expect(whyNotUnder(deep, "x", `${mostLevels - 1}`)).toBe("too-deep")
  expect(whyNotUnder(deep, "x", `${mostLevels - 2}`)).toBeUndefined()
})

test("whatever is moved where it may, the tree has no ring and is never too deep", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h"]
  const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.option(fc.constantFrom(...ids), { nil: null })), {
    maxLength: 60,
  })
  fc.assert(
    fc.property(moves, (moves) => {
      const tree = treeOf(Object.fromEntries(ids.map((id) => [id, null])))
      for (const [id, parentId] of moves) if (!whyNotUnder(tree, id, parentId)) tree.set(id, { id, parentId })
      for (const id of ids) {
        const line = lineOf(tree, id)
        expect(tree.get(line.at(-1) ?? "")?.parentId).toBeNull()
        expect(line.length).toBeLessThanOrEqual(mostLevels)
      }
    }),
  )
})

test("most comes first, the shares end at all of it, and the few that make four fifths are told", () => {
  const rows = paretoOf([
    { key: "late", count: 10 },
    { key: "never", count: 0 },
    { key: "lost", count: 70 },
    { key: "rude", count: 20 },
  ])
  expect(rows.map(({ key, cumulated }) => [key, cumulated])).toEqual([
    ["lost", 0.7],
    ["rude", 0.9],
    ["late", 1],
  ])
  expect(fewOf(rows)).toBe(2)
  expect(fewOf([])).toBe(0)
})
