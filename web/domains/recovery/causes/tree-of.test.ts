import { expect, test } from "vitest"
import type { CauseNode } from "#contracts/recovery.ts"
import { pathsOf, treeOf } from "./tree-of.ts"

const cause = (id: string, parentId: string | null, cases = 0): CauseNode => ({
  id,
  name: id,
  parentId,
  avoidable: true,
  unit: null,
  cases,
  fixes: 0,
  retired: false,
})
const causes = [
  cause("rude", null, 3),
  cause("delivery", null),
  cause("lost", "delivery", 4),
  cause("late", "delivery", 1),
]

test("most cases come first at each level, those below counted along", () => {
  expect(treeOf(causes).map(({ cause, within }) => [cause.id, within])).toEqual([
    ["delivery", 5],
    ["rude", 3],
  ])
  expect(treeOf(causes)[0]?.below.map(({ cause }) => cause.id)).toEqual(["lost", "late"])
})

test("what hangs under something that is left out stands at the top", () => {
  expect(treeOf([cause("lost", "gone", 1)]).map(({ cause }) => cause.id)).toEqual(["lost"])
})

test("a path names each, and leaves out a cause with all that hangs below it", () => {
  expect(pathsOf(causes).map(({ label }) => label)).toEqual(["delivery", "delivery › lost", "delivery › late", "rude"])
  expect(pathsOf(causes, "delivery").map(({ label }) => label)).toEqual(["rude"])
})
