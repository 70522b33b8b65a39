import { expect, test } from "vitest"
import { guessColumns, lookAt } from "./guess-columns.ts"

const guess = (text: string) => {
  const looked = lookAt(text)
  return looked && { ...looked, columns: guessColumns(looked) }
}

test("a file of purchases is understood without being told", () => {
  expect(
    guess('Customer ID,E-mail,Order date,Order number,Total,Store\nC1,a@post.example,2026-03-18,77,"1,200.50",North'),
  ).toEqual({
    delimiter: ",",
    header: true,
    date: "iso",
    decimal: ".",
    columns: { customer: 1, email: 2, at: 3, key: 4, amount: 5, unit: 6 },
  })
})

test("so is one of fixed width without names, and one written in German", () => {
  expect(guess(" 00004 0001 19970101  2   29.33\r\n 00021 0002 19970113  1   11.77")).toMatchObject({
    delimiter: "spaces",
    header: false,
    date: "compact",
    columns: { at: 3, amount: 5, customer: 1 },
  })
  expect(guess("Kunde;Datum;Betrag\nK1;18.3.2026;12,50")).toMatchObject({
    delimiter: ";",
    date: "day-first",
    decimal: ",",
    columns: { customer: 1, at: 2, amount: 3 },
  })
})

test("an empty file holds nothing", () => {
  expect(lookAt("\n \n")).toBeUndefined()
})
