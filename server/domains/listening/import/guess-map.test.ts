import { Readable } from "node:stream"
import { describe, expect, test } from "vitest"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { guessMap } from "./guess-map.ts"
import { openRows } from "./open-rows.ts"

const given = { surveyName: "Bakery", timeZone: "Europe/Rome", today: "2026-11-22" }

async function guess(lines: string[]) {
  const file = await openRows(Readable.from([Buffer.from(lines.join("\n"))]))
  const rows = (await Array.fromAsync(file.rows)).flat().flatMap((row) => ("cells" in row ? [row.cells] : []))
  const guessed = guessMap(file.header, rows, given)
  if (guessed.map) expect(feedbackMap.parse(guessed.map)).toEqual(guessed.map)
  return { ...guessed, roles: Object.fromEntries(guessed.columns.map((column) => [column.column, column.role])) }
}
const many = (line: (index: number) => string) => Array.from({ length: 60 }, (_, index) => line(index))
const comments = [
  "The queue was long but the staff were kind",
  "Warm bread, every single time",
  "Nobody answered the phone all day",
  "",
]

test("a review export is understood without being told", async () => {
  const { roles, map, notes } = await guess([
    "Response ID,Submitted at,How likely are you to recommend us?,Tell us why,Store,E-mail,Name of customer,Language,Source,Weight",
    ...many(
      (i) =>
        `R${i},2024-05-${10 + (i % 20)} 10:00,${i % 11},"${comments[i % 4]} ${i}",Shop ${i % 3},p${i}@example.org,Anna,en,QR,1.${i % 9}`,
    ),
  ])
  expect(roles).toEqual({
    "Response ID": "key",
    "Submitted at": "received at",
    "How likely are you to recommend us?": "score",
    "Tell us why": "comment",
    Store: "unit",
    "E-mail": "customer email",
    "Name of customer": "customer name",
    Language: "language",
    Source: "channel",
    Weight: "weight",
  })
  expect(map?.columns.find((column) => column.role === "score")?.question).toMatchObject({ kind: "nps" })
  expect(notes).toEqual([])
})

describe("scores are told from codes by their name and their shape", () => {
  const scores = async (header: string, values: number[]) => {
    const { columns, notes } = await guess([
      `date,${header}`,
      ...many((i) => `2024-05-01,${values[i % values.length]}`),
    ])
    const score = columns.find((column) => column.role === "score")
    return score
      ? [score.question.kind, score.question.scale, score.blanks, score.notApplicable, notes.map((note) => note.code)]
      : undefined
  }

  test("a battery with 0 for blank and 6 for not used", async () => {
    expect(await scores("Q7ART", [4, 5, 3, 6, 0, 4, 5, 2, 1, 4])).toEqual([
      "rating",
      { min: 1, max: 5 },
      ["0"],
      ["6"],
      ["looks-blank", "looks-not-applicable", "no-key"],
    ])
  })

  test("an NPS question with 11 for blank", async () => {
    expect(await scores("NETPRO", [10, 9, 8, 11, 0, 7])).toEqual([
      "nps",
      { min: 0, max: 10 },
      ["11"],
      undefined,
      ["looks-blank", "no-key"],
    ])
  })

  test("an effort question to 7 and a satisfaction question to 5", async () => {
    expect((await scores("How easy was it", [7, 6, 2]))?.slice(0, 2)).toEqual(["ces", { min: 1, max: 7 }])
    expect((await scores("Satisfaction", [5, 4, 2]))?.slice(0, 2)).toEqual(["csat", { min: 1, max: 5 }])
  })

  test("but not an age group, nor a purpose of travel", async () => {
    expect(await scores("Q19AGE", [1, 2, 3, 4, 5])).toBeUndefined()
    expect(await scores("Q2PURP", [1, 1, 2, 1, 3, 1, 2])).toBeUndefined()
  })
})

describe("what cannot be known is said", () => {
  const codes = async (lines: string[]) => (await guess(lines)).notes.map((note) => note.code)

  test("days and months that can be swapped", async () => {
    const { map, notes } = await guess(["date,score", "3/4/2024,5", "5/6/2024,4"])
    expect(notes.map((note) => note.code)).toContain("day-or-month")
    expect(map?.columns[0]).toMatchObject({ date: { form: "day-first" } })
    expect(await codes(["date,score", "3/14/2024,5", "5/6/2024,4"])).not.toContain("day-or-month")
  })

  test("a day of a month that is not named, no date at all, and codes for languages", async () => {
    expect(await codes(["INTDATE,score", "3,5", "14,4"])).toContain("which-month")
    expect(await codes(["score", "5", "4"])).toContain("no-date")
    expect(await codes(["date,score,LANG", "2024-05-01,5,1", "2024-05-01,4,2"])).toContain("codes-without-labels")
  })

  test("and without any score or words there is no map", async () => {
    const { map, notes } = await guess(["id,date", "1,2024-05-01", "2,2024-05-02"])
    expect(map).toBeUndefined()
    expect(notes.map((note) => note.code)).toContain("nothing-to-say")
  })
})

test("a list of complaints becomes cases", async () => {
  const { map, roles } = await guess([
    "Complaint ID,Date received,Product,Issue,Sub-issue,Consumer complaint narrative,Company response to consumer,Timely response?,Consumer disputed?",
    ...many(
      (i) =>
        `${i + 100},2020/3/${1 + (i % 28)},Loan,Fees ${i % 3},Late fee,"${comments[i % 3]} number ${i}",Closed with explanation,Yes,N/A`,
    ),
  ])
  expect(map?.becomes).toBe("cases")
  expect(map?.blanks).toEqual([])
  expect(roles).toMatchObject({
    Issue: "case subject",
    "Timely response?": "case timely",
    "Consumer complaint narrative": "comment",
  })
})
