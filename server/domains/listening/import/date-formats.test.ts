import { describe, expect, test } from "vitest"
import type { DateForm } from "#contracts/feedback-map.ts"
import { readDate } from "./date-formats.ts"

/** A date as one line: 2020-03-18, with its time and offset in minutes where it has them. */
function read(text: string, form: DateForm["form"] | DateForm): string | undefined {
  const found = readDate(text, typeof form === "string" ? ({ form } as DateForm) : form)
  if (!found) return undefined
  const two = (number: number) => String(number).padStart(2, "0")
  const { time, offset } = found
  const day = `${found.year}-${two(found.month)}-${two(found.day)}`
  const clock = time
    ? ` ${two(time.hour)}:${two(time.minute)}:${two(time.second)}${time.millisecond ? `.${time.millisecond}` : ""}`
    : ""
  return `${day}${clock}${offset === undefined ? "" : ` ${offset}`}`
}

describe("dates are read as they are written", () => {
  test.each([
    ["iso", "2020-03-18", "2020-03-18"],
    ["iso", "2020-03-18T10:05:00Z", "2020-03-18 10:05:00 0"],
    ["iso", "2020-03-18T10:05:00.250+05:30", "2020-03-18 10:05:00.250 330"],
    ["iso", "2020-03-18 10:05", "2020-03-18 10:05:00"],
    ["year-first", "2020/3/18", "2020-03-18"],
    ["year-first", "2020.03.18 9:05", "2020-03-18 09:05:00"],
    ["month-first", "3/18/2020 2:05 PM", "2020-03-18 14:05:00"],
    ["month-first", "05/11/2016 12:00:00 AM", "2016-05-11 00:00:00"],
    ["month-first", "3/18/20", "2020-03-18"],
    ["day-first", "18.3.2020 14:05", "2020-03-18 14:05:00"],
    ["day-first", "18/03/1999, 12:00 p.m.", "1999-03-18 12:00:00"],
    ["written", "18 March 2020", "2020-03-18"],
    ["written", "Wed, Mar 18th, 2020 2:05 pm", "2020-03-18 14:05:00"],
    ["excel-serial", "43908", "2020-03-18"],
    ["excel-serial", "43908.5", "2020-03-18 12:00:00"],
    ["unix-seconds", "1584526000", "2020-03-18 10:06:40 0"],
    ["unix-milliseconds", "1584526000123", "2020-03-18 10:06:40.123 0"],
  ] as const)("%s: %s", (form, text, expected) => {
    expect(read(text, form)).toBe(expected)
  })

  test("as the day of a month that the map names", () => {
    const may = { form: "day-of-month", year: 2017, month: 5 } as const
    expect(read("13", may)).toBe("2017-05-13")
    expect(read("32", may)).toBeUndefined()
    expect(read("0", may)).toBeUndefined()
    expect(read("31", { ...may, month: 6 })).toBeUndefined()
  })

  test("without a time of day that means nothing", () => {
    expect(read("05/11/2016 12:00:00 AM", { form: "month-first", dayOnly: true })).toBe("2016-05-11")
  })
})

describe("what is no date is not made into one", () => {
  test.each([
    ["iso", "2019-02-29"],
    ["iso", "2020-13-01"],
    ["iso", "2020-03-18T25:00:00Z"],
    ["year-first", "20/3/18"],
    ["month-first", "18/3/2020"],
    ["day-first", "3/18/2020"],
    ["month-first", "13:05"],
    ["month-first", "1/2/2020 13:05 PM"],
    ["written", "18 Marchember 2020"],
    ["written", "18 Brumaire 2020"],
    ["excel-serial", "0"],
    ["unix-seconds", "soon"],
    ["iso", "0001-01-01"],
    ["iso", `2020-03-18${" ".repeat(100_000)}`],
  ] as const)("%s: %s", (form, text) => {
    expect(read(text, form)).toBeUndefined()
  })
})
