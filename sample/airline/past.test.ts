import { expect, test } from "vitest"
import { planted } from "../planted.ts"
import { makeYear } from "./year.ts"

const { customers, answers } = makeYear()
const shareLeft = (small: boolean) => {
  const some = customers.filter(
    ({ past }) => past?.purchases[0] && past.purchases[0].minor < planted.leaving.smallBelow === small,
  )
  return some.filter(({ past }) => past?.left).length / some.length
}

test("who spent little on their first flight leaves more often, and most go because of the price", () => {
  expect(shareLeft(true)).toBeGreaterThan(1.4 * shareLeft(false))
  const reasons = customers.flatMap(({ past }) => past?.left?.reason ?? [])
  const times = (reason: string) => reasons.filter((one) => one === reason).length
  for (const reason of ["service", "moved", "product", "other"]) expect(times("price")).toBeGreaterThan(times(reason))
})

test("nobody buys or answers after they have left", () => {
  customers.forEach(({ past, purchases }, at) => {
    if (!past?.left) return
    const { daysAgo } = past.left
    expect(purchases.every((bought) => bought.daysAgo > daysAgo)).toBe(true)
    expect(past.purchases.every((bought) => bought.daysAgo > daysAgo)).toBe(true)
    expect(answers.every((answer) => answer.customer !== at || answer.daysAgo > daysAgo)).toBe(true)
  })
})
