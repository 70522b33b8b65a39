import { sql } from "kysely"
import { expect, test } from "vitest"
import { getImport, listImports, sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { getSurvey } from "#contracts/survey.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { bringIn, cards, mapOfCards } from "#tests/support/paper-cards.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const { ewa, amara } = await openBank(house)

test("a map that asks a question of a survey in another way is refused; one that agrees adds to a version that is not published", async () => {
  const { id } = await openSurvey(ewa, { name: "Live survey" })
  const differing = mapOfCards({
    survey: { name: "Live survey" },
    columns: [
      { column: "card", role: "key" },
      { column: "when", role: "received at", date: { form: "iso" } },
      {
        column: "recommend",
        role: "score",
        question: { id: "satisfied", label: "?", kind: "csat", scale: { min: 1, max: 7 } },
      },
    ],
  })
  expect((await ewa.ask(startImport, { body: { fileName: "x.csv", map: differing } })).body).toMatchObject({
    code: "import-question-differs",
  })
  const { body } = await bringIn(ewa, cards, mapOfCards({ survey: { name: "Live survey" } }))
  expect(body.kept).toBe(3)
  const survey = await ewa.call(getSurvey, { params: { id } })
  expect(survey).toMatchObject({ state: "open", version: 1, published: { version: 1 } })
})

test("a file that cannot be read fails with a sentence, and can be sent again", async () => {
  const { id } = await ewa.call(startImport, {
    body: { fileName: "x.csv", map: mapOfCards({ survey: { name: "Broken" } }) },
  })
  const url = sendImportFile.path.replace(":id", id)
  const wrong = await ewa.request("PUT", url, "a,b\n1,2\n", { "content-type": "text/csv" })
  expect(wrong.status).toBe(422)
  expect(await ewa.call(getImport, { params: { id } })).toMatchObject({
    state: "failed",
    failure: expect.stringContaining("columns"),
    failureTold: { code: "import-column-missing", told: { columns: expect.any(String), known: expect.any(String) } },
  })
  const right = await ewa.request("PUT", url, cards, { "content-type": "text/csv" })
  expect(JSON.parse(right.body)).toMatchObject({ state: "done", kept: 3, failure: null, failureTold: null })
  expect((await ewa.request("PUT", url, cards, { "content-type": "text/csv" })).status).toBe(409)
  expect((await amara.ask(listImports, {})).status).toBe(403)
})

test("an import that its program left in the middle can be taken up again after a minute", async () => {
  const { id } = await ewa.call(startImport, {
    body: { fileName: "x.csv", map: mapOfCards({ survey: { name: "Cut off" } }) },
  })
  await sql`update listening_import set state = 'running' where id = ${id}`.execute(house.ctx.db)
  const send = () => ewa.request("PUT", sendImportFile.path.replace(":id", id), cards, { "content-type": "text/csv" })
  expect((await send()).status).toBe(409)
  house.clock.advance(61_000)
  expect(await ewa.call(getImport, { params: { id } })).toMatchObject({
    state: "failed",
    failure: expect.any(String),
    failureTold: { code: "import-cut-off", told: {} },
  })
  expect((await send()).status).toBe(200)
})
