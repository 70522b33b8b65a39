import { sql } from "kysely"
import { expect, test } from "vitest"
import type { Ctx } from "#platform/ctx.ts"
import { openAirline } from "#tests/support/sample-house.ts"
import { proposeKudos } from "../server/domains/recognition/propose-kudos.ts"
import { openCasesFromFeedback } from "../server/domains/recovery/cases/open-cases-from-feedback.ts"
import { countLaterAnswers } from "../server/domains/recovery/closing/count-later-answers.ts"
import { planted } from "./planted.ts"

// What the sample writes in bulk is what the deeds would have made.

const house = await openAirline()
const { filled } = house.sample
const { ctx } = house

const rows = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(ctx.db)).rows
const one = async <T>(query: ReturnType<typeof sql<T>>) => (await rows(query))[0] as T

test("the opening rule, run once more over all answers, opens no further case, and agrees on each one's severity", async () => {
  const before = await rows(
    sql<{ id: string; severity: string }>`select response_id as id, severity from recovery_case`,
  )
  const ids = (await rows(sql<{ id: string }>`select id from listening_response`)).map(({ id }) => id)
  const again: string[] = []
  const listening: Ctx = {
    ...ctx,
    events: { ...ctx.events, send: async (_, event) => void again.push(event) },
  }
  for (let from = 0; from < ids.length; from += 1000)
    await openCasesFromFeedback(listening, ids.slice(from, from + 1000))
  expect(again).toEqual([])
  const { n } = await one(sql<{ n: number }>`select count(*)::int as n from recovery_case`)
  expect(n).toBe(before.length)
  const { different } = await one(sql<{ different: number }>`
    select count(*)::int as different from recovery_case c join listening_response r on r.id = c.response_id
    left join listening_comment w on w.response_id = r.id
    where c.severity <> case when w.urgent && '{danger,discrimination}' then 'urgent' when w.urgent <> '{}' then 'high'
      when w.mood = 'unhappy' or r.answers @> '{"recommend":0}' or r.answers @> '{"satisfied":1}' or r.answers @> '{"easy":1}'
        or exists (select from jsonb_each(r.answers) part where part.key = any(${Object.keys(planted.drivers.pull)}) and part.value = '1') then 'middle' else 'low' end`)
  expect(different).toBe(0)
})

test("the search for praise, run once more over all answers, finds no further thanks", async () => {
  const count = () => one(sql<{ n: number }>`select count(*)::int as n from recognition_proposal`)
  const before = await count()
  const ids = (await rows(sql<{ id: string }>`select id from listening_response`)).map(({ id }) => id)
  for (let from = 0; from < ids.length; from += 1000) await proposeKudos(ctx, ids.slice(from, from + 1000))
  expect(before.n).toBeGreaterThan(400)
  expect(await count()).toEqual(before)
}, 120_000)

test("what customers said after they had been put right, and those who never had to be, is counted once, and a recount finds no more", async () => {
  const count = () =>
    rows(sql<{ measure: string; n: number }>`
      select measure, sum(sign)::int as n from platform_fact_ever where measure in ('after-recovery', 'without-failure') group by 1 order by 1`)
  const before = await count()
  const ids = (await rows(sql<{ id: string }>`select id from listening_response`)).map(({ id }) => id)
  for (let from = 0; from < ids.length; from += 1000) await countLaterAnswers(ctx, ids.slice(from, from + 1000))
  expect(before.map(({ measure }) => measure)).toEqual(["after-recovery", "without-failure"])
  for (const { measure, n } of before) expect(n, measure).toBeGreaterThan(30)
  expect(await count()).toEqual(before)
}, 120_000)

test("a first reply counts in open hours as it does by the clock on the wall", async () => {
  const [byWall, byHours] = await Promise.all(
    ["first-reply", "working-time-to-reply"].map((measure) =>
      one(sql<{ n: number }>`select sum(sign)::int as n from platform_fact_ever where measure = ${measure}`),
    ),
  )
  expect(byHours).toEqual(byWall)
})

test("the facts of the scores are those of a recount of the answers", async () => {
  for (const [measure, question] of [
    ["nps", "recommend"],
    ["csat", "satisfied"],
    ["ces", "easy"],
  ]) {
    const { different } = await one(sql<{ different: number }>`
      with facts as (select subject_id, unit_id, value * sign as value from platform_fact_ever where measure = ${measure}),
      answers as (select id, unit_id, (answers ->> ${question})::float8 as value from listening_response where answers ? ${question})
      select count(*)::int as different from facts full join answers on answers.id = facts.subject_id
      where facts.value is distinct from answers.value or facts.unit_id is distinct from answers.unit_id`)
    expect(different, measure).toBe(0)
  }
  const { heard, responses } = await one(sql<{ heard: number; responses: number }>`select
    (select sum(sign)::int from platform_fact_ever where measure = 'responses') as heard, (select count(*)::int from listening_response) as responses`)
  expect(heard).toBe(responses)
})

test("and so are those of cases, promises and confirmed recovery", async () => {
  const facts = await rows(sql<{ measure: string; n: number; sum: number }>`
    select measure, sum(sign)::int as n, sum(sign * value)::int as sum from platform_fact_ever
    where measure in ('cases-opened', 'kept-promises', 'confirmed-recovery') group by 1`)
  const counted = await one(sql<Record<string, number>>`select
    (select count(*)::int from recovery_case) as cases,
    (select count(*)::int from recovery_promise where outcome in ('kept', 'broken')) as settled,
    (select count(*)::int from recovery_promise where outcome = 'kept') as kept,
    (select count(*)::int from recovery_case where closure in ('confirmed', 'timed-out', 'disagreed')) as closed,
    (select count(*)::int from recovery_case where closure = 'confirmed') as confirmed`)
  const of = (measure: string) => facts.find((fact) => fact.measure === measure)
  expect(of("cases-opened")).toMatchObject({ n: counted.cases, sum: counted.cases })
  expect(of("kept-promises")).toMatchObject({ n: counted.settled, sum: counted.kept })
  expect(of("confirmed-recovery")).toMatchObject({ n: counted.closed, sum: counted.confirmed })
})

test("thanks leave the same audit whether given in bulk or by the deed", async () => {
  const shapes = await rows(sql<{ shape: string; n: number }>`
    select concat_ws(' ', actor_kind, subject_kind, array(select jsonb_object_keys(detail) order by 1)) as shape, count(*)::int as n
    from platform_audit where deed = 'kudos-given' group by 1`)
  expect(shapes).toEqual([{ shape: "person kudos {people,responseId,thankYouId,units}", n: filled.kudos }])
})
