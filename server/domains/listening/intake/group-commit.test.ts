import { setImmediate } from "node:timers/promises"
import { expect, test } from "vitest"
import { groupCommit } from "./group-commit.ts"

/** A commit that takes as long as the test wishes; `batches` are those that have begun. */
function slowCommit() {
  const batches: number[][] = []
  const ends: (() => void)[] = []
  const commit = groupCommit<number, number>({
    write: (items) => {
      batches.push([...items])
      return new Promise((resolve) => ends.push(() => resolve(items.map((item) => item * 10))))
    },
    isOwnFault: () => false,
    most: 1000,
  })
  const end = async () => {
    ends.shift()?.()
    await setImmediate()
    await setImmediate()
  }
  const put = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => commit.put([from + at])).map((one) => one.then(([settled]) => settled))
  return { batches, end, put, commit }
}

test("what one turn brings is one commit, and each is answered with its own outcome", async () => {
  const { batches, end, put } = slowCommit()
  const answers = put(1, 4)
  await setImmediate()
  expect(batches).toEqual([[1, 2, 3]])
  await end()
  expect(await Promise.all(answers)).toEqual([{ done: 10 }, { done: 20 }, { done: 30 }])
})

test("what comes while a commit is under way is the next one", async () => {
  const { batches, end, put } = slowCommit()
  put(1, 3)
  await setImmediate()
  put(3, 6)
  await setImmediate()
  expect(batches).toEqual([[1, 2]])
  await end()
  expect(batches).toEqual([
    [1, 2],
    [3, 4, 5],
  ])
})

test("of many clients one half is written while the other comes in", async () => {
  const { batches, end, put, commit } = slowCommit()
  put(0, 40)
  await setImmediate()
  while (commit.waiting > 0) await end()
  batches.length = 0
  put(0, 40)
  expect(batches.map(({ length }) => length)).toEqual([20, 20])
  put(40, 80)
  await setImmediate()
  // Two are under way; the rest waits for one of them.
  expect(batches).toHaveLength(2)
  await end()
  expect(batches.map(({ length }) => length)).toEqual([20, 20, 40])
})

test("one item that cannot be kept does not fail the others", async () => {
  const commit = groupCommit<number, number>({
    write: async (items) => {
      if (items.includes(13)) throw new Error("unlucky")
      return [...items]
    },
    isOwnFault: () => true,
    most: 1000,
  })
  const settled = await Promise.all([11, 12, 13, 14].map(async (item) => (await commit.put([item]))[0]))
  expect(settled).toEqual([{ done: 11 }, { done: 12 }, { refused: new Error("unlucky") }, { done: 14 }])
  expect(commit.waiting).toBe(0)
})
