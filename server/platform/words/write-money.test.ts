import { expect, test } from "vitest"
import { writeMoney } from "./write-money.ts"

test("an amount has as many decimals as its currency has, whatever the language", () => {
  expect(writeMoney("en", { minor: 1250, currency: "EUR" })).toBe("€12.50")
  expect(writeMoney("es", { minor: 1250, currency: "EUR" })).toBe("12,50\u00a0€")
  expect(writeMoney("en", { minor: 1200, currency: "JPY" })).toBe("¥1,200")
  expect(writeMoney("en", { minor: 1234, currency: "KWD" })).toBe("KWD\u00a01.234")
})
