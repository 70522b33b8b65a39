import { sql } from "kysely"
import { expect, test } from "vitest"
import { undoImport } from "#contracts/feedback-import.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { bringIn, mapOfCards } from "#tests/support/paper-cards.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const { ewa } = await openBank(house)

test("complaints become cases of history once their words have been read", async () => {
  const complaints = `id,when,what,words,answered\n7,2024-02-01,Late refund,I waited for weeks and nobody wrote back,Closed\n`
  const of = mapOfCards({
    survey: { name: "Old complaints" },
    becomes: "cases",
    columns: [
      { column: "id", role: "key" },
      { column: "when", role: "received at", date: { form: "iso" } },
      { column: "what", role: "case subject" },
      { column: "words", role: "comment" },
      { column: "answered", role: "case response" },
    ],
  })
  const { id, body } = await bringIn(ewa, complaints, of)
  expect(body).toMatchObject({ kept: 1, cases: 1 })
  await house.drain()
  const { rows } = await sql`select c.subject, c.words, c.state, c.history from recovery_case c
    join listening_response r on r.id = c.response_id where r.import_id = ${id}`.execute(house.ctx.db)
  expect(rows).toEqual([
    { subject: "Late refund", words: "I waited for weeks and nobody wrote back", state: "closed", history: true },
  ])
  expect((await ewa.ask(undoImport, { params: { id } })).body).toMatchObject({ code: "import-in-use" })
})

test("rows from a declared day on are live, and are told to whoever acts on feedback", async () => {
  const of = mapOfCards({ survey: { name: "Cards from today" }, liveFrom: "2026-03-01" })
  const live = `card,when,branch,recommend,why,words,name\na,2026-03-02T07:00:00,North,1,C,Terribly rude,\nb,2025-03-02,North,1,C,Terribly rude,\n`
  const { id } = await bringIn(ewa, live, of)
  await house.drain()
  const { rows } = await sql<{
    history: boolean
    n: number
  }>`select r.history, count(c.id) as n from listening_response r
    left join recovery_case c on c.response_id = r.id where r.import_id = ${id} group by 1 order by 1`.execute(
    house.ctx.db,
  )
  expect(rows).toEqual([
    { history: false, n: 1 },
    { history: true, n: 0 },
  ])
})

test("a live complaint opens a case however calmly it is put, and one that was closed elsewhere is history however new it is", async () => {
  const of = mapOfCards({
    survey: { name: "Complaints from today" },
    becomes: "cases",
    liveFrom: "2026-03-01",
    columns: [
      { column: "id", role: "key" },
      { column: "when", role: "received at", date: { form: "iso" } },
      { column: "what", role: "case subject" },
      { column: "answered", role: "case response", open: ["In progress"] },
    ],
  })
  const complaints = "id,when,what,answered\n1,2026-03-02,A fee,In progress\n2,2026-03-02,A card,Closed\n"
  const { id } = await bringIn(ewa, complaints, of)
  await house.drain()
  const { rows } = await sql`select c.subject, c.source, c.state, c.history from recovery_case c
    join listening_response r on r.id = c.response_id where r.import_id = ${id} order by c.subject`.execute(
    house.ctx.db,
  )
  expect(rows).toEqual([
    { subject: "A card", source: "import", state: "closed", history: true },
    { subject: "A fee", source: "complaint", state: "open", history: false },
  ])
})
