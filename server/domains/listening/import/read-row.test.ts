import { Readable } from "node:stream"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type FeedbackRow, feedbackMap, type MappedColumn } from "#contracts/feedback-map.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type BadRow, sayReason } from "./bad-row.ts"
import { readFeedback } from "./read-feedback.ts"

const now = new Date("2026-11-22T12:00:00Z")
const when: MappedColumn = { column: "when", role: "received at", date: { form: "iso" } }
const nps: MappedColumn = { column: "nps", role: "score", question: { id: "nps", label: "Recommend?", kind: "nps" } }

const mapOf = (columns: unknown[], more: object = {}) =>
  feedbackMap.parse({
    version: 1,
    survey: { name: "Bakery" },
    timeZone: "Europe/Rome",
    columns: [when, ...columns],
    ...more,
  })

/** Reads a file of a few lines by a map: its clean rows and its bad ones. */
async function read(
  text: string,
  columns: unknown[],
  more: object = {},
): Promise<{ rows: FeedbackRow[]; bad: BadRow[] }> {
  const file = await readFeedback(Readable.from([Buffer.from(text)]), mapOf(columns, more), now)
  const all: { rows: FeedbackRow[]; bad: BadRow[] } = { rows: [], bad: [] }
  for await (const batch of file.batches) {
    all.rows.push(...batch.rows)
    all.bad.push(...batch.bad)
  }
  return all
}
const reasons = ({ bad }: { bad: BadRow[] }) => bad.map((row) => [row.line, row.reason])

describe("scores", () => {
  test("count as answers, blanks or not applicable as the map says, and nothing else passes for one", async () => {
    const rating = {
      column: "rating",
      role: "score",
      question: { id: "food", label: "Food", kind: "rating" },
      blanks: ["0", "Blank"],
      notApplicable: ["6"],
    }
    const found = await read(
      "when,rating\n2024-05-01,4\n2024-05-01,0\n2024-05-01,blank\n2024-05-01,6.0\n2024-05-01,\n2024-05-01,7\n2024-05-01,good\n",
      [rating, { column: "when", role: "hidden", name: "copy" }, { column: "when", role: "key" }],
    )
    expect(found.rows.map((row) => row.answers.food ?? row.notApplicable[0])).toEqual([
      4,
      undefined,
      undefined,
      "food",
      undefined,
    ])
    expect(reasons(found)).toEqual([
      [7, "outside-scale"],
      [8, "not-a-number"],
    ])
    expect(found.bad.map(sayReason)[0]).toBe('rating "7": This is not on the scale from 1 to 5.')
  })

  test("may come with words, as stars, or as words that the map knows", async () => {
    const score = { ...nps, question: { id: "csat", label: "Satisfied?", kind: "csat" }, values: { "Very happy": 5 } }
    const { rows, bad } = await read(
      "when,nps\n2024-05-01,4 - good\n2024-05-01,★★☆☆☆\n2024-05-01,very happy\n2024-05-01,3/5\n2024-05-01,4/10\n2024-05-01,14:30\n",
      [score],
    )
    expect(rows.map((row) => row.answers.csat)).toEqual([4, 2, 5, 3])
    expect(bad.map((row) => row.value)).toEqual(["4/10", "14:30"])
  })

  test("may have a decimal comma", async () => {
    const file = { delimiter: ";", decimal: "," }
    expect((await read("when;nps\n2024-05-01;8,5\n", [nps], { file })).rows[0]?.answers.nps).toBe(8.5)
  })
})

describe("codes", () => {
  const reason = {
    column: "why",
    role: "choice",
    question: { id: "why", label: "Why?", kind: "choice" },
    labels: { 1: "Queue", 2: "Staff" },
  }

  test("become their labels; one that the map does not know makes a bad row, or is kept", async () => {
    const text = "when,why\n2024-05-01,1\n2024-05-01,staff\n2024-05-01,9\n"
    const strict = await read(text, [reason])
    expect(strict.rows.map((row) => row.answers.why)).toEqual(["Queue", "Staff"])
    expect(reasons(strict)).toEqual([[4, "choice-not-listed"]])
    const lenient = await read(text, [{ ...reason, unlisted: "keep" }])
    expect(lenient.rows.map((row) => row.answers.why)).toEqual(["Queue", "Staff", "9"])
  })

  test("in several columns are one answer with several choices", async () => {
    const many = (column: string) => ({ ...reason, column, question: { ...reason.question, many: true } })
    const { rows } = await read("when,first,second\n2024-05-01,1,2\n2024-05-01,2,2\n2024-05-01,,1\n", [
      many("first"),
      many("second"),
    ])
    expect(rows.map((row) => row.answers.why)).toEqual([["Queue", "Staff"], ["Staff"], ["Queue"]])
  })

  test("in several columns do not apply only if none of them does", async () => {
    const many = (column: string) => ({
      ...reason,
      column,
      question: { ...reason.question, many: true },
      notApplicable: ["6"],
    })
    const { rows } = await read("when,first,second\n2024-05-01,6,1\n2024-05-01,6,6\n", [many("first"), many("second")])
    expect(rows.map((row) => [row.answers.why, row.notApplicable])).toEqual([
      [["Queue"], []],
      [undefined, ["why"]],
    ])
  })
})

test("everything else a row says is kept under its name", async () => {
  const { rows } = await read(
    "id,when,words,more,shop,stage,who,mail,no,lang,via,weight,till\n" +
      'A1,2024-05-01T09:30,"Kind\r\nand quick",Too cold,1,Paying,Amara Obi,Amara@Example.org,77,PT_br,QR,1.25,3\n',
    [
      { column: "id", role: "key", prefix: "may-" },
      { column: "words", role: "comment" },
      { column: "more", role: "comment" },
      { column: "shop", role: "unit", labels: { 1: "Corner shop" } },
      { column: "stage", role: "touchpoint" },
      { column: "who", role: "customer name" },
      { column: "mail", role: "customer email" },
      { column: "no", role: "customer key", prefix: "crm-" },
      { column: "lang", role: "language" },
      { column: "via", role: "channel" },
      { column: "weight", role: "weight" },
      { column: "till", role: "hidden", name: "till" },
    ],
  )
  expect(rows).toEqual([
    {
      line: 2,
      key: "may-A1",
      receivedAt: new Date("2024-05-01T07:30:00Z"),
      live: false,
      answers: {},
      notApplicable: [],
      comment: "Kind\nand quick\n\nToo cold",
      unit: "Corner shop",
      touchpoint: "Paying",
      customer: { name: "Amara Obi", email: "amara@example.org", key: "crm-77" },
      language: "pt-br",
      channel: "QR",
      weight: 1.25,
      hidden: { till: "3" },
    },
  ])
})

test("rows are history unless the map declares them live from a day on, in its time zone", async () => {
  const { rows } = await read("when,nps\n2024-04-30,9\n2024-04-30T23:30Z,9\n2024-05-01,9\n", [nps], {
    liveFrom: "2024-05-01",
  })
  expect(rows.map((row) => row.live)).toEqual([false, true, true])
})

describe("a row that cannot be kept says why", () => {
  test.each([
    ["date-missing", ",9,x"],
    ["date-not-iso", "1 May,9,x"],
    ["date-in-future", "2027-01-01,9,x"],
    ["cells-too-few", "2024-05-01,9"],
    ["cells-too-many", "2024-05-01,9,x,and more"],
    ["text-too-long", `2024-05-01,9,${"x".repeat(40_001)}`],
    ["texts-too-long", `2024-05-01,9,${"語".repeat(20_000)}`],
    ["quotes-do-not-match", '2024-05-01,9,"x'],
    ["unreadable-character", "2024-05-01,9,\0"],
    ["nothing-said", "2024-05-01,,"],
  ])("%s", async (reason, line) => {
    const found = await read(`when,nps,words\n2024-05-01,8,fine\n${line}\n`, [
      nps,
      { column: "words", role: "comment" },
    ])
    expect(found.rows).toHaveLength(1)
    expect(reasons(found)).toEqual([[3, reason]])
    expect(found.bad.map(sayReason).join()).not.toMatch(/\{\{|undefined/)
  })

  test.each([
    ["email-not-valid", { role: "customer email" }, "amara at home"],
    ["language-not-known", { role: "language" }, "1"],
    ["weight-not-positive", { role: "weight" }, "0"],
    ["not-a-number", { role: "weight" }, "heavy"],
    ["yes-or-no", { role: "case timely" }, "maybe"],
    ["text-too-long", { role: "unit" }, "x".repeat(201)],
    ["key-missing", { role: "key" }, " "],
  ])("%s", async (reason, column, value) => {
    const found = await read(`when,nps,other\n2024-05-01,8,${value}\n`, [nps, { column: "other", ...column }])
    expect(reasons(found)).toEqual([[2, reason]])
  })
})

test("short rows are filled up when the map says so", async () => {
  const { rows } = await read("when,nps,words\n2024-05-01,9\n", [nps, { column: "words", role: "comment" }], {
    file: { shortRows: "fill" },
  })
  expect(rows[0]?.answers.nps).toBe(9)
})

test("a map for another file is refused, naming the columns that are missing", async () => {
  await expect(read("date,score\n2024-05-01,9\n", [nps])).rejects.toThrow(/"when", "nps".*columns are "date", "score"/)
})

describe("a row without a key of its own", () => {
  const keys = async (text: string) => (await read(text, [nps])).rows.map((row) => row.key)

  test("has the same key whenever it is read, also from a longer copy of the file", async () => {
    const short = await keys("when,nps\n2024-05-01,9\n2024-05-02,3\n")
    expect(await keys("when,nps\n2024-05-01,9\n2024-05-02,3\n2024-05-03,5\n")).toEqual([...short, expect.any(String)])
  })

  test("is not taken for another that says the same", async () => {
    const text = `when,nps\n${"2024-05-01,9\n".repeat(5_000)}`
    expect(new Set(await keys(text)).size).toBe(5_000)
    expect(await keys(text)).toEqual(await keys(text))
  })
})

test("complaints become cases as history", async () => {
  const columns = [
    { column: "issue", role: "case subject" },
    { column: "words", role: "comment" },
    { column: "answer", role: "case response", open: ["In progress"] },
    { column: "timely", role: "case timely" },
    { column: "closed", role: "case closed at", date: { form: "day-first" } },
  ]
  const { rows } = await read(
    "when,issue,words,answer,timely,closed\n2024-05-01,Cold bread,It was cold,Explained,Yes,3.5.2024\n2024-05-01,,It was late.,In progress,N/A,\n",
    columns,
    { becomes: "cases", blanks: ["N/A"] },
  )
  expect(rows.map((row) => [row.live, row.case])).toEqual([
    [
      false,
      { subject: "Cold bread", response: "Explained", timely: true, closedAt: { day: "2024-05-03" }, closed: true },
    ],
    [false, { subject: "It was late.", response: "In progress", closed: false }],
  ])
})

test("any bytes under any header give clean rows, bad rows or a refusal", async () => {
  const columns = [nps, { column: "words", role: "comment" }, { column: "mail", role: "customer email" }]
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom("9", "2024-05-01", '"', '"a"', "=cmd()", "a@b.cd", ""),
  )
  const line = fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(","))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
      const found = await read(`when,nps,words,mail\n${lines.join("\n")}`, columns).catch((error) => {
        expect(error).toBeInstanceOf(Refusal)
      })
      for (const row of found?.rows ?? []) {
        expect(JSON.stringify(row)).not.toContain("\\u0000")
        expect(row.comment ?? "").toSatisfy((text: string) => text.isWellFormed())
        expect(row.answers.nps ?? 0).toSatisfy((score: number) => score >= 0 && score <= 10)
      }
    }),
    { numRuns: 1_000 },
  )
})
