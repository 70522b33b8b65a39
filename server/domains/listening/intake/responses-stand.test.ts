import { sql } from "kysely"
import { expect, test } from "vitest"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const { ctx } = house
const cast = await openBank(house)
const { id: surveyId } = await openSurvey(cast.ewa)
const nothing = "0197b7a0-0000-7000-8000-00000000dead"

const write = (more: object) =>
  ctx.db
    .insertInto("listening_response")
    .values([
      { id: newId(ctx), survey_id: surveyId, version: 1, received_at: ctx.now(), channel: "api", answers: "{}" },
      {
        id: newId(ctx),
        survey_id: surveyId,
        version: 1,
        received_at: ctx.now(),
        channel: "api",
        answers: "{}",
        ...more,
      },
    ])
    .execute()

test("no response is kept of a survey, unit, touchpoint or import that is not there, nor those that come with it", async () => {
  for (const column of ["survey_id", "unit_id", "touchpoint_id", "import_id"])
    await expect(write({ [column]: nothing })).rejects.toMatchObject({ code: "23503", column })
  const kept = await sql<{ n: number }>`select count(*) as n from listening_response`.execute(ctx.db)
  expect(kept.rows).toEqual([{ n: 0 }])
  await write({ unit_id: cast.units.north })
})

test("what a response refers to cannot be deleted", async () => {
  for (const table of ["listening_survey", "listening_touchpoint", "listening_import", "people_unit"])
    await expect(sql`delete from ${sql.table(table)}`.execute(ctx.db)).rejects.toMatchObject({ code: "42501" })
})
