import { describe, expect, test } from "vitest"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { previewImport } from "./preview.ts"

const now = new Date("2026-11-22T12:00:00Z")
const columns = [
  { column: "when", role: "received at", date: { form: "iso" } },
  {
    column: "nps",
    role: "score",
    question: { id: "nps", label: "Recommend?", kind: "nps" },
    blanks: ["11"],
    notApplicable: ["99"],
  },
  { column: "mail", role: "customer email" },
  { column: "id", role: "key" },
]
const mapOf = (more: object = {}) =>
  feedbackMap.parse({ version: 1, survey: { name: "Bakery" }, timeZone: "Europe/Rome", columns, ...more })

async function* file(...lines: string[]) {
  yield Buffer.from(["id,when,nps,mail", ...lines.map((line, index) => `${index},${line}`)].join("\n"))
}

test("a preview counts, column by column, what would be answers, blanks, not applicable and wrong", async () => {
  const preview = await previewImport(
    file("2024-05-01,9,a@b.cd", "2024-05-01,11,", "2024-05-01,99,", "2024-05-01,12,x"),
    mapOf(),
    { now },
  )
  expect(preview).toMatchObject({
    read: 4,
    kept: 3,
    rejected: 1,
    whole: true,
    reasons: [{ reason: "outside-scale", rows: 1 }],
  })
  expect(preview.columns).toEqual([
    { column: "when", role: "received at", answers: 4, blank: 0, notApplicable: 0, wrong: 0 },
    { column: "nps", role: "score", answers: 1, blank: 1, notApplicable: 1, wrong: 1 },
    { column: "mail", role: "customer email", answers: 1, blank: 2, notApplicable: 0, wrong: 1 },
    { column: "id", role: "key", answers: 4, blank: 0, notApplicable: 0, wrong: 0 },
  ])
})

describe("a preview says what would follow", () => {
  const lines = ["2024-05-01,2,a@b.cd", "2024-05-02,3,", "2024-05-02,4,b@c.de", "2024-05-02,9,c@d.ef"]

  test("nothing, from history", async () => {
    expect(await previewImport(file(...lines), mapOf(), { now })).toMatchObject({
      historyCases: 0,
      liveCases: 0,
      messages: 0,
    })
  })

  test("a case from each unhappy live row, and a message where there is an address", async () => {
    const live = mapOf({ liveFrom: "2024-05-02" })
    expect(await previewImport(file(...lines), live, { now })).toMatchObject({
      historyCases: 0,
      liveCases: 2,
      messages: 1,
    })
  })

  test("cases kept as history, from complaints", async () => {
    expect(await previewImport(file(...lines), mapOf({ becomes: "cases" }), { now })).toMatchObject({
      historyCases: 4,
      liveCases: 0,
      messages: 0,
    })
  })
})

test("a preview reads no more of a large file than it shows, and lets go of it", async () => {
  let pulled = 0
  let closed = false
  async function* large() {
    try {
      yield Buffer.from("id,when,nps,mail\n")
      for (; pulled < 1_000_000; pulled++) yield Buffer.from("1,2024-05-01,9,\n".repeat(1_000))
    } finally {
      closed = true
    }
  }
  const preview = await previewImport(large(), mapOf(), { now, rows: 2_000 })
  expect(preview).toMatchObject({ whole: false })
  expect(pulled).toBeLessThan(50)
  expect(closed).toBe(true)
})
