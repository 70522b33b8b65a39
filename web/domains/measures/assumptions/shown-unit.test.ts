import { expect, test } from "vitest"
import { addressText, rangeTyped, typed } from "./shown-unit.ts"

test("a share is typed in percent, money in whole pounds, and both come back as they were", () => {
  expect(typed("acts-on-it", 0.05, "GBP")).toBe("5")
  expect(rangeTyped("acts-on-it", "1", "5,5", "GBP")).toEqual({ low: 0.01, high: 0.055 })
  expect(typed("customer-worth", 12_550, "GBP")).toBe("125.5")
  expect(rangeTyped("customer-worth", "125.50", "200", "GBP")).toEqual({ low: 12_550, high: 20_000 })
  expect(rangeTyped("an-hour", "3000", "3000", "JPY")).toEqual({ low: 3_000, high: 3_000 })
})

test("ends typed the wrong way round are turned, and what is no number is none", () => {
  expect(rangeTyped("happy-tell", "11", "4", "EUR")).toEqual({ low: 4, high: 11 })
  expect(rangeTyped("happy-tell", "many", "4", "EUR")).toBeNull()
  expect(rangeTyped("happy-tell", "-3", "4", "EUR")).toBeNull()
})

test("a range of one value stands in the address as that value", () => {
  expect(addressText({ low: 9, high: 15 })).toBe("9-15")
  expect(addressText({ low: 0.05, high: 0.05 })).toBe("0.05")
})
