import { sql } from "kysely"
import { beforeAll, expect, test } from "vitest"
import { uuidV7 } from "#platform/database/uuid.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { type Cast, openBank } from "#tests/support/people.ts"
import { findPublishedSurvey } from "../../server/domains/listening/intake/open-survey.ts"
import { takeResponses } from "../../server/domains/listening/intake/take-responses.ts"
import { openCasesFromFeedback } from "../../server/domains/recovery/cases/open-cases-from-feedback.ts"
import { surveys } from "../airline/surveys.ts"
import { makeYear } from "../airline/year.ts"
import { calendarTo } from "./calendar.ts"
import type { Ground } from "./ground.ts"
import { type OpenSurvey, openSurveys } from "./open-surveys.ts"
import type { PlannedAnswer } from "./plan.ts"
import { commentReader } from "./read-words.ts"
import { answersOf, keepAnswers, takeAnswers } from "./take-answers.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const names = ["Amara Okafor", "Bruno Reis", "Chidi Eze", "Dana Novak", "Ewa Lind", "Farid Haddad", "Grace Hall"]
let cast: Cast
let open: Map<string, OpenSurvey>

beforeAll(async () => {
  cast = await openBank(house)
  const unitIds = new Map([
    ["ground", cast.units.north],
    ["cabin", cast.units.north],
  ])
  const ground: Ground = { ctx: house.ctx, calendar: calendarTo(house.clock.now()), people: [], unitIds }
  const ewa = { ...cast.ewa, name: "Ewa Lind", role: "steward", unit: "office" }
  open = await openSurveys(ground, ewa as never, surveys)
})

const named = [
  "Bruno was wonderful, thank you Bruno! Amara found us two seats.",
  "Many thanks to Chidi Eze, who called me back at four.",
  "dana was rude and ewa did not care",
]

/** Answers of the airline's year that say something, in every language, and some that name who works here. */
function someAnswers(): PlannedAnswer[] {
  const told = makeYear().answers.filter(({ words }) => words !== null)
  const some = told
    .filter((_, n) => n % 29 === 0)
    .map((answer): PlannedAnswer => ({ ...answer, unit: "north", customer: null, servedBy: null }))
  return [...some, ...named.map((words) => ({ ...(some[0] as PlannedAnswer), words }))]
}

test("what is taken in bulk is what intake takes and the reader reads, word by word and fact by fact", async () => {
  const answers = someAnswers()
  expect(answers.length).toBeGreaterThan(180)
  const { ctx } = house
  for (const [n, answer] of answers.entries()) {
    const survey = surveys.find(({ key }) => key === answer.survey)
    const published = await findPublishedSurvey(ctx, survey?.slug ?? "")
    const at = new Date(Date.parse("2026-02-03T10:00:00Z") + n * 60_000)
    const one = {
      answers: answersOf(answer, open.get(answer.survey) as OpenSurvey),
      contact: null,
      key: null,
      hidden: {},
    }
    const place = { unitId: cast.units.north, personId: null, channel: answer.channel, language: answer.language }
    await takeResponses({ ...ctx, now: () => at }, published as never, [{ ...one, ...place }])
  }
  await house.drain()
  const dated = answers.map((answer, n) => {
    const at = new Date(Date.parse("2026-02-03T10:00:00Z") + n * 60_000)
    const survey = open.get(answer.survey) as OpenSurvey
    const place = { unitId: cast.units.south, timeZone: "Europe/Lisbon", customerId: null, band: null, personId: null }
    return { answer, at, id: uuidV7(at), survey, ...place }
  })
  const taken = await takeAnswers(dated, commentReader(names))
  await keepAnswers(ctx, taken)
  expect(await keptOf(cast.units.south)).toEqual(await keptOf(cast.units.north))
  await openCasesFromFeedback(
    ctx,
    taken.map(({ dated }) => dated.id),
  )
  const cases = await ctx.db
    .selectFrom("recovery_case")
    .select("response_id")
    .where("unit_id", "=", cast.units.south)
    .execute()
  const unhappy = taken.filter(({ feedback }) => feedback.unhappy).map(({ dated }) => dated.id)
  expect(cases.map(({ response_id }) => response_id).sort()).toEqual(unhappy.sort())
}, 120_000)

/** Everything that is kept of the answers about a unit, in the order in which they came in, but for ids. */
async function keptOf(unitId: string) {
  const { rows } = await sql<{ one: unknown }>`
    select json_build_object(
      'response', to_jsonb(r) - '{id,unit_id}'::text[],
      'comment', (select to_jsonb(c) - '{id,response_id,unit_id}'::text[] from listening_comment c where c.response_id = r.id),
      'themes', array(select theme || found_by from listening_comment c join listening_comment_theme t on t.comment_id = c.id
        where c.response_id = r.id order by theme),
      'facts', (select json_agg(to_jsonb(f) - '{id,subject_id,unit_id}'::text[] order by f.measure) from platform_fact_ever f where f.subject_id = r.id and f.measure in ('responses', 'nps', 'csat', 'ces'))
    ) as one from listening_response r where unit_id = ${unitId} order by received_at`.execute(house.ctx.db)
  return rows.map(({ one }) => one)
}
