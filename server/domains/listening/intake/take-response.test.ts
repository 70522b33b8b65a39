import { sql } from "kysely"
import { expect, test } from "vitest"
import { addServiceAccount } from "#contracts/people.ts"
import { takeResponse, takeResponses } from "#contracts/response.ts"
import { closeSurvey } from "#contracts/survey.ts"
import { getFeedback } from "#listening"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { openSurvey } from "#tests/support/surveys.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const survey = await openSurvey(cast.ewa)
const { key } = await cast.grace.call(addServiceAccount, { body: { name: "Till", scopes: ["feedback:write"] } })
const till = house.program(key)
const params = { slug: survey.slug }

const facts = async (subjectId: string) =>
  (
    await sql<{ measure: string; value: number; day: string; unit_id: string | null }>`
      select measure, value, day, unit_id from platform_fact_ever where subject_id = ${subjectId} order by measure`.execute(
      house.ctx.db,
    )
  ).rows

test("a customer's answer is kept with its scores, its words are read, and who asked for an answer becomes a customer", async () => {
  const { id } = await house.stranger().call(takeResponse, {
    params,
    body: {
      answers: { recommend: 2, satisfied: 1, words: "Amara was rude and I waited an hour. Call me on 0171 555 1234." },
      contact: { name: "Ines Prado", email: "ines@example.org" },
      unit: "north",
    },
  })
  await house.drain()
  const [feedback] = await getFeedback(house.ctx, [id as string])
  expect(feedback).toMatchObject({
    surveyName: "After your visit",
    unitId: cast.units.north,
    unhappy: true,
    happy: false,
    history: false,
    channel: "api",
    scores: [
      { question: "recommend", kind: "nps", value: 2, low: 0, high: 10 },
      { question: "satisfied", kind: "csat", value: 1, low: 1, high: 5 },
    ],
    comment: { mood: "unhappy" },
  })
  expect(feedback?.comment?.masked).not.toMatch(/Amara|555/)
  const customer = await house.ctx.db
    .selectFrom("customers_customer")
    .select(["name", "email"])
    .where("id", "=", feedback?.customerId ?? "")
    .executeTakeFirst()
  expect(customer).toEqual({ name: "Ines Prado", email: "ines@example.org" })
  expect(await facts(id as string)).toEqual([
    { measure: "csat", value: 1, day: "2026-03-02", unit_id: cast.units.north },
    { measure: "nps", value: 2, day: "2026-03-02", unit_id: cast.units.north },
    { measure: "responses", value: 1, day: "2026-03-02", unit_id: cast.units.north },
    // How satisfied those are who had no failure before they answered, to be held against those who had one.
    { measure: "without-failure", value: 1, day: "2026-03-02", unit_id: cast.units.north },
  ])
})

test("the same key again is the same response, however often and however close together it is sent", async () => {
  const send = () =>
    house.stranger().call(takeResponse, { params, body: { key: "phone-1", answers: { recommend: 9 } } })
  const replies = await Promise.all([send(), send(), send()])
  replies.push(await send())
  expect(new Set(replies.map(({ id }) => id)).size).toBe(1)
  expect(replies.filter(({ repeated }) => !repeated)).toHaveLength(1)
  expect((await facts(replies[0]?.id as string)).map(({ measure }) => measure)).toEqual(["nps", "responses"])
})

test("answers that the survey did not ask for, or not so, are refused field by field", async () => {
  const { status, body } = await house.stranger().ask(takeResponse, {
    params,
    body: { answers: { recommend: 11, "what-for": "yacht", colour: "blue" }, hidden: { desk: "4" }, unit: "moon" },
  })
  expect(status).toBe(422)
  expect((body as { errors: { path: string }[] }).errors.map(({ path }) => path).sort()).toEqual([
    "body.answers.colour",
    "body.answers.recommend",
    "body.answers.what-for",
    "body.hidden.desk",
    "body.unit",
  ])
})

test("an answer to a question that another answer hides is not kept", async () => {
  const { id } = await house.stranger().call(takeResponse, {
    params,
    body: { answers: { recommend: 10, "went-wrong": "nothing, I changed my mind" } },
  })
  const row = await house.ctx.db
    .selectFrom("listening_response")
    .select("answers")
    .where("id", "=", id as string)
    .executeTakeFirst()
  expect(row?.answers).toEqual({ recommend: 10 })
})

test("only a program with a key may say who served and which customer it was", async () => {
  const body = { answers: { recommend: 10 }, customer: { key: "c-7" }, personId: cast.amara.id, channel: "till" }
  expect((await house.stranger().ask(takeResponse, { params, body })).status).toBe(403)
  const { id } = await till.call(takeResponse, { params, body })
  await house.drain()
  expect((await getFeedback(house.ctx, [id as string]))[0]).toMatchObject({ personId: cast.amara.id, channel: "till" })
})

test("a response that the database refuses does not fail those that came with it", async () => {
  const nobody = "00000000-0000-7000-8000-000000000000"
  const responses = [
    { answers: { recommend: 9 } },
    { answers: { recommend: 8 }, personId: nobody },
    { answers: { recommend: 7 }, key: "till-1" },
    { answers: { recommend: 7 }, key: "till-1" },
    { answers: { recommend: "ten" } },
    "nonsense",
  ]
  const reply = await till.call(takeResponses, { params, body: { responses } })
  expect(reply).toMatchObject({ kept: 2, repeated: 1, refused: [{ index: 1 }, { index: 4 }, { index: 5 }] })
  expect(reply.refused[0]?.reason).toContain("no such person")
})

test("hundreds sent together are kept as if they had come one by one, and sent again they are the same", async () => {
  const nobody = "00000000-0000-7000-8000-000000000000"
  const responses = Array.from({ length: 200 }, (_, n) => ({
    answers: {
      recommend: n % 11,
      ...(n % 4 > 0 && { satisfied: (n % 5) + 1 }),
      words: `A line\twith a tab,\na break and a \\\\ in it: ${n}`,
    },
    key: `bulk-${n % 190}`,
    ...(n % 3 > 0 && { unit: "north", channel: `desk-${n % 3}` }),
    ...(n === 77 && { personId: nobody, key: "bulk-77" }),
    ...(n === 5 && { contact: { name: "Rui", email: "rui@example.org" } }),
  }))
  const first = await till.call(takeResponses, { params, body: { responses } })
  expect(first).toMatchObject({ kept: 189, repeated: 10, refused: [{ index: 77 }] })
  const again = await till.call(takeResponses, { params, body: { responses } })
  expect(again).toMatchObject({ kept: 0, repeated: 199, refused: [{ index: 77 }] })
  await house.drain()
  const { rows } = await sql<{ words: string; name: string; facts: number }>`
    select r.answers ->> 'words' as words, c.name, (select count(*) from platform_fact_ever f where f.subject_id = r.id) as facts
    from listening_response r join listening_intake_key k on k.response_id = r.id left join customers_customer c on c.id = r.customer_id
    where k.key = 'bulk-5'`.execute(house.ctx.db)
  expect(rows).toEqual([{ words: responses[5]?.answers.words, name: "Rui", facts: 4 }])
  const { rows: counted } = await sql<{
    key: string
    recommend: number
    satisfied: number | null
    unit: string | null
  }>`
    select k.key, max(f.value) filter (where f.measure = 'nps') as recommend, max(f.value) filter (where f.measure = 'csat') as satisfied,
      max(f.unit_id::text) as unit, max(r.channel) as channel
    from listening_intake_key k join listening_response r on r.id = k.response_id join platform_fact_ever f on f.subject_id = r.id
    where k.key like 'bulk-%' group by k.key`.execute(house.ctx.db)
  const expected = responses
    .filter(({ key }, n) => n < 190 && key !== "bulk-77")
    .map(({ key, answers, unit, channel }) => ({
      key,
      recommend: answers.recommend,
      satisfied: answers.satisfied ?? null,
      unit: unit ? cast.units.north : null,
      channel: channel ?? "api",
    }))
  const byKey = (one: { key: string }, other: { key: string }) => one.key.localeCompare(other.key)
  expect(counted.sort(byKey)).toEqual(expected.sort(byKey))
})

test("many at once are each kept once", async () => {
  const before = await house.ctx.db
    .selectFrom("listening_response")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  const replies = await Promise.all(
    Array.from({ length: 300 }, (_, n) =>
      house.stranger().call(takeResponse, { params, body: { key: `many-${n}`, answers: { recommend: n % 11 } } }),
    ),
  )
  const after = await house.ctx.db
    .selectFrom("listening_response")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  expect(new Set(replies.map(({ id }) => id)).size).toBe(300)
  expect(after.n - before.n).toBe(300)
})

test("an anonymous survey keeps the day and the answers, and nothing that says who or when", async () => {
  const secret = await openSurvey(cast.ewa, {
    name: "Say it freely",
    anonymous: true,
    form: { questions: [{ id: "recommend", kind: "nps", text: { en: "Would you recommend us as an employer?" } }] },
  })
  const reply = await house
    .stranger()
    .call(takeResponse, { params: { slug: secret.slug }, body: { key: "k", answers: { recommend: 3 } } })
  expect(reply).toEqual({ id: null, repeated: false })
  const rows = await house.ctx.db.selectFrom("listening_anonymous_response").selectAll().execute()
  expect(rows).toEqual([
    { id: expect.any(String), survey_id: secret.id, version: 1, day: "2026-03-02", answers: { recommend: 3 } },
  ])
  expect(rows[0]?.id[14]).toBe("4")
  const about = await sql`select 1 from listening_intake_key where survey_id = ${secret.id}`.execute(house.ctx.db)
  expect(about.rows).toEqual([])
  const fact =
    await sql`select distinct subject_id, dims from platform_fact_ever where dims ->> 'survey' = ${secret.id}`.execute(
      house.ctx.db,
    )
  expect(fact.rows).toEqual([{ subject_id: null, dims: { survey: secret.id } }])
  const contact = await house
    .stranger()
    .ask(takeResponse, { params: { slug: secret.slug }, body: { answers: { recommend: 3 }, contact: { name: "Me" } } })
  expect(contact.status).toBe(422)
})

test("a closed survey takes no more, and an unknown one is not found", async () => {
  await cast.ewa.call(closeSurvey, { params: { id: survey.id } })
  const closed = await house.stranger().ask(takeResponse, { params, body: { answers: { recommend: 5 } } })
  expect(closed).toMatchObject({ status: 409, body: { code: "survey-closed" } })
  expect(
    (await house.stranger().ask(takeResponse, { params: { slug: "nowhere" }, body: { answers: {} } })).status,
  ).toBe(404)
})
