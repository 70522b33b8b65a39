import { existsSync, readFileSync } from "node:fs"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { listFeedback } from "#contracts/feedback.ts"
import { getBadRows, getImport, listImports, previewImport, undoImport } from "#contracts/feedback-import.ts"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { getSurvey } from "#contracts/survey.ts"
import { newId } from "#platform/ctx.ts"
import { nps, npsCounts } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { bringIn, cards, mapOfCards } from "#tests/support/paper-cards.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { ewa } = cast

const factsOf = async (importId: string) =>
  (
    await sql<{ measure: string; value: number; day: string; net: number }>`
      select measure, value, day, sum(sign) as net from platform_fact_ever where subject_id in (
        select id from listening_response where import_id = ${importId}) group by measure, value, day having sum(sign) <> 0 order by measure, value`.execute(
      house.ctx.db,
    )
  ).rows

test("a file becomes history: answers, words and measures, and no case, mail or event", async () => {
  const { id, body } = await bringIn(ewa, cards)
  expect(body).toMatchObject({
    state: "done",
    read: 4,
    kept: 3,
    rejected: 1,
    duplicates: 0,
    cases: 0,
    survey: { name: "Paper cards" },
  })
  await house.drain()
  expect(await factsOf(id)).toEqual([
    { measure: "nps", value: 0, day: "2025-05-04", net: 1 },
    { measure: "nps", value: 7, day: "2025-05-06", net: 1 },
    { measure: "nps", value: 10, day: "2025-05-04", net: 1 },
    { measure: "responses", value: 1, day: "2025-05-04", net: 2 },
    { measure: "responses", value: 1, day: "2025-05-06", net: 1 },
  ])
  const { items } = await ewa.call(listFeedback, { query: { survey: body.survey.id } })
  expect(items.map(({ comment, unit, history }) => [comment?.words, unit?.name, history])).toEqual([
    ["Rude, and it took an hour", "Harbour Bank", true],
    ["Wonderful help with my card", "North", true],
  ])
  const cases = await sql`select 1 from recovery_case`.execute(house.ctx.db)
  expect(cases.rows).toEqual([])
  const survey = await ewa.call(getSurvey, { params: { id: body.survey.id } })
  expect(survey).toMatchObject({
    origin: "history",
    state: "closed",
    touchpoint: { name: "At the counter" },
    responses: 3,
  })
  const stored = await sql<{ answers: object; hidden: object }>`
    select answers, hidden from listening_response where import_id = ${id} and unit_id = ${cast.units.company}`.execute(
    house.ctx.db,
  )
  expect(stored.rows).toEqual([
    { answers: { recommend: 0, why: "a-loan", words: "Rude, and it took an hour" }, hidden: { unit: "Nowhere" } },
  ])
})

test("measures can be asked by how much a known customer spends", async () => {
  await house.ctx.db
    .insertInto("customers_customer")
    .values({ id: newId(house.ctx), key: "c-17", name: "Rosa Prado", band: "large", made_at: house.clock.now() })
    .execute()
  const columns = [...mapOfCards().columns.slice(0, 4), { column: "customer", role: "customer key" }]
  const of = mapOfCards({ survey: { name: "Known customers" }, columns })
  const { id } = await bringIn(
    ewa,
    "card,when,branch,recommend,customer\n1,2025-05-04,North,9,c-17\n2,2025-05-04,North,8,c-18\n",
    of,
  )
  const { rows } = await sql<{ value: number; band: string | null }>`
    select value, dims ->> 'band' as band from platform_fact_ever
    where measure = 'nps' and subject_id in (select id from listening_response where import_id = ${id}) order by value`.execute(
    house.ctx.db,
  )
  expect(rows).toEqual([
    { value: 8, band: null },
    { value: 9, band: "large" },
  ])
})

test("importing a file again changes nothing, and makes no customer twice", async () => {
  const customers = () => sql<{ n: number }>`select count(*) as n from customers_customer`.execute(house.ctx.db)
  const before = (await customers()).rows[0]?.n
  const { body } = await bringIn(ewa, cards)
  expect(body).toMatchObject({ kept: 0, duplicates: 3, rejected: 1 })
  expect((await customers()).rows[0]?.n).toBe(before)
})

test("the bad rows come back as a file, which imported again after mending is kept", async () => {
  const { imports } = await ewa.call(listImports, {})
  const { headers, body } = await ewa.request("GET", getBadRows.path.replace(":id", imports[0]?.id ?? ""))
  expect(headers["content-disposition"]).toContain("cards-to-mend.csv")
  expect(body).toContain("This is not on the scale from 0 to 10.")
  const { body: again } = await bringIn(ewa, body.replace("South,11,", "South,1,"))
  expect(again).toMatchObject({ read: 1, kept: 1, rejected: 0 })
})

test("an import is taken back whole, and its measures with it", async () => {
  const { id } = await bringIn(
    ewa,
    cards.replaceAll(/^(\d),/gm, "other-$1,"),
    mapOfCards({ survey: { name: "Other cards" } }),
  )
  await house.drain()
  expect(await factsOf(id)).toHaveLength(5)
  await ewa.call(undoImport, { params: { id } })
  expect((await ewa.call(getImport, { params: { id } })).state).toBe("undone")
  const left = await sql<{ n: number }>`select count(*) as n from listening_response where import_id = ${id}`.execute(
    house.ctx.db,
  )
  expect(left.rows[0]?.n).toBe(0)
  const net = await sql<{ net: number }>`select coalesce(sum(sign), 0) as net from platform_fact_ever
    where dims ->> 'survey' = (select id::text from listening_survey where name = 'Other cards')`.execute(house.ctx.db)
  expect(net.rows[0]?.net).toBe(0)
})

test("a preview guesses what the columns are and says what would follow, and writes nothing", async () => {
  const before = await sql<{ n: number }>`select count(*) as n from listening_response`.execute(house.ctx.db)
  const preview = (sample: string, whole: boolean, of?: FeedbackMap) =>
    ewa.call(previewImport, {
      body: {
        fileName: "cards_2025.csv",
        sample: Buffer.from(sample).toString("base64"),
        whole,
        ...(of && { map: of }),
      },
    })
  const guessed = await preview(cards, true)
  expect(guessed.map?.columns.map(({ column, role }) => [column, role])).toContainEqual(["words", "comment"])
  expect(guessed.header[3]).toEqual({ column: "recommend", examples: ["10", "0", "11", "7"] })
  const mapped = await preview(`${cards}5,2025-05-06,Sou`, false, mapOfCards())
  expect(mapped.rows).toMatchObject({
    read: 4,
    kept: 3,
    rejected: 1,
    alreadyKept: 3,
    unknownUnits: ["Nowhere"],
    newTouchpoints: [],
  })
  expect(mapped.rows?.bad).toMatchObject([{ line: 4, reason: expect.stringContaining("scale") }])
  const after = await sql<{ n: number }>`select count(*) as n from listening_response`.execute(house.ctx.db)
  expect(after.rows).toEqual(before.rows)
})

/** The real file, where it lies beside the project. */
const sfo = new URL(
  "../../../../../shared/data/sfo_airport_customer_survey/2017_SFO_Customer_Survey_20250817.csv",
  import.meta.url,
)
test.runIf(existsSync(sfo))(
  "San Francisco airport in 2017 has an NPS of +39.84 of 2,746 answers, also when imported twice",
  async () => {
    const sfoMap = new URL("../../../../docs/using/maps/sfo-2017.json", import.meta.url)
    const of = feedbackMap.parse(JSON.parse(readFileSync(sfoMap, "utf8")))
    for (const kept of [2831, 0]) {
      const { body } = await bringIn(ewa, readFileSync(sfo, "latin1"), of, "sfo.csv")
      expect(body).toMatchObject({ state: "done", rejected: 0, kept })
    }
    const { rows } = await sql<{ value: number; n: number }>`select value, sum(sign) as n from platform_fact_ever
    where measure = 'nps' and dims ->> 'survey' = (select id::text from listening_survey where name = 'SFO passengers') group by value`.execute(
      house.ctx.db,
    )
    const scores = rows.flatMap(({ value, n }) => Array.from({ length: n }, () => value))
    expect(scores).toHaveLength(2746)
    expect(nps(npsCounts(scores))).toBeCloseTo(39.84, 2)
  },
)
