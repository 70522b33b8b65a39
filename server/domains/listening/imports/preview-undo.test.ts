import { expect, test } from "vitest"
import { previewUndo, sendImportFile, startImport, undoImport } from "#contracts/feedback-import.ts"
import { feedbackMap } from "#contracts/feedback-map.ts"
import { listProposals } from "#contracts/recognition.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { ewa } = await openBank(house)

async function bringIn(survey: string, rows: string) {
  const map = feedbackMap.parse({
    version: 1,
    survey: { name: survey },
    timeZone: "Europe/Lisbon",
    liveFrom: "2026-03-01",
    columns: [
      { column: "card", role: "key" },
      { column: "when", role: "received at", date: { form: "iso" } },
      { column: "branch", role: "unit" },
      { column: "recommend", role: "score", question: { id: "recommend", label: "Recommend us?", kind: "nps" } },
      { column: "words", role: "comment" },
      { column: "name", role: "customer name" },
    ],
  })
  const { id } = await ewa.call(startImport, { body: { fileName: "cards.csv", map } })
  const sent = await ewa.request(
    "PUT",
    sendImportFile.path.replace(":id", id),
    `card,when,branch,recommend,words,name\n${rows}`,
    { "content-type": "text/csv" },
  )
  expect(sent.status).toBe(200)
  await house.drain()
  return id
}
const before = (id: string) => ewa.call(previewUndo, { params: { id } })

test("before an import is taken back, it says what would go, and what stays", async () => {
  const id = await bringIn(
    "Cards of last year",
    "1,2025-05-04,North,10,Wonderful help with my card,Ines\n2,2025-05-05,South,7,,\n",
  )
  expect(await before(id)).toEqual({
    possible: true,
    responses: 2,
    live: 0,
    comments: 1,
    customers: 1,
    grown: [],
  })
  await ewa.call(undoImport, { params: { id } })
  expect(await before(id)).toMatchObject({ possible: false, responses: 0, comments: 0, grown: [] })
})

test("once its live rows have opened cases, it says so beforehand, with their number; and the server holds to it", async () => {
  const id = await bringIn(
    "Cards of this week",
    "1,2026-03-02,North,1,Terribly rude,\n2,2026-03-02,South,0,Nobody came to help,\n3,2025-03-02,South,0,Rude,\n",
  )
  expect(await before(id)).toMatchObject({
    possible: false,
    responses: 3,
    live: 2,
    grown: [{ what: "case", count: 2 }],
  })
  expect((await ewa.ask(undoImport, { params: { id } })).body).toMatchObject({ code: "import-in-use" })
})

test("thanks that were proposed from its words hold it too", async () => {
  const id = await bringIn("Praise of this week", "1,2026-03-02,North,10,Amara was wonderful and so kind to us,\n")
  expect((await ewa.call(listProposals, { query: {} })).items).toHaveLength(1)
  expect(await before(id)).toMatchObject({ possible: false, grown: [{ what: "proposal", count: 1 }] })
  expect((await ewa.ask(undoImport, { params: { id } })).body).toMatchObject({ code: "import-in-use" })
})

test("an import that still waits for its file cannot be taken back, and one that is not there is not found", async () => {
  const map = feedbackMap.parse({
    version: 1,
    survey: { name: "Waits" },
    timeZone: "Europe/Lisbon",
    receivedOn: "2025-05-04",
    columns: [{ column: "words", role: "comment" }],
  })
  const { id } = await ewa.call(startImport, { body: { fileName: "later.csv", map } })
  expect(await before(id)).toMatchObject({ possible: false, grown: [] })
  const none = "0195d5f0-0000-7000-8000-000000000000"
  expect((await ewa.ask(previewUndo, { params: { id: none } })).status).toBe(404)
})
