import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { pacedTopics } from "./paced-topics.ts"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test("a topic passes at once, and what follows within the pause passes once at its end", () => {
  const passed: string[][] = []
  const paced = pacedTopics((topics) => passed.push(topics), 2_000)
  paced.take(["measures"])
  expect(passed).toEqual([["measures"]])
  for (let i = 0; i < 30; i++) {
    vi.advanceTimersByTime(50)
    paced.take(["measures"])
  }
  expect(passed).toHaveLength(1)
  vi.advanceTimersByTime(500)
  expect(passed).toEqual([["measures"], ["measures"]])
  vi.advanceTimersByTime(10_000)
  expect(passed).toHaveLength(2)
})

test("one busy topic does not hold up another", () => {
  const passed: string[][] = []
  const paced = pacedTopics((topics) => passed.push(topics), 2_000)
  paced.take(["measures"])
  vi.advanceTimersByTime(100)
  paced.take(["measures", "cases"])
  expect(passed).toEqual([["measures"], ["cases"]])
  vi.advanceTimersByTime(1_900)
  expect(passed).toEqual([["measures"], ["cases"], ["measures"]])
})

test("nothing passes after it has been stopped", () => {
  const passed: string[][] = []
  const paced = pacedTopics((topics) => passed.push(topics), 2_000)
  paced.take(["measures"])
  paced.take(["measures"])
  paced.stop()
  vi.advanceTimersByTime(10_000)
  expect(passed).toHaveLength(1)
})
