import { expect, test } from "vitest"
import { listChartAlerts, listMyAlerts, lookAtAlert } from "#contracts/alerts.ts"
import { setMyLocale, signIn } from "#contracts/people.ts"
import { newId } from "#platform/ctx.ts"
import { type Fact, recordFacts } from "#platform/facts/record-facts.ts"
import { seededRandom } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { addPerson } from "../../people/persons/add-person.ts"
import { addDays, startBefore } from "../days/period.ts"
import { watchCharts } from "./watch-charts.ts"

const house = await openTestHouse("2026-03-02T09:00:00Z")
const cast = await openBank(house)
const { ctx } = house
const { north, south } = cast.units
const { bruno, dana, amara, grace, ewa } = cast
const today = "2026-03-02"
const random = seededRandom(3)

/** Five more tellers, so that a branch is large enough for its figures to be nobody's own. */
const grow = async (unitId: string) => {
  for (const name of ["Ana", "Bea", "Cem", "Dov", "Eli"])
    await addPerson(ctx, {
      name: `${name} ${unitId.slice(0, 4)}`,
      email: null,
      employeeNumber: null,
      unitId,
      job: "Teller",
      role: "member",
    })
}

/** Satisfied customers by week, so many weeks back, of 40 each. */
const weeks = (
  unitId: string,
  count: number,
  share: (weeksAgo: number) => number,
  dims: Record<string, string> = {},
): Fact[] =>
  Array.from({ length: count }, (_, at) => count - at).flatMap((ago) =>
    Array.from(
      { length: 40 },
      (): Fact => ({
        measure: "csat",
        day: addDays(startBefore("week", today, ago), Math.floor(random() * 7)),
        unitId,
        dims,
        value: random() < share(ago) ? 5 : 2,
        low: 1,
        high: 5,
      }),
    ),
  )

const outbox = () =>
  ctx.db
    .selectFrom("platform_mail")
    .select(["recipient", "subject", "body_text"])
    .where("purpose", "=", "alert")
    .execute()
const nextDay = () => house.clock.advance(24 * 3_600_000)

test("a small branch, which is a personal figure, calls nobody to its chart, however bad its week was; the company's chart is told to the company", async () => {
  await recordFacts(ctx, [...weeks(north, 30, (ago) => (ago === 1 ? 0.2 : 0.85)), ...weeks(south, 30, () => 0.85)])
  await watchCharts(ctx)
  expect((await bruno.call(listMyAlerts, {})).items).toEqual([])
  expect((await grace.call(listMyAlerts, {})).items).toMatchObject([{ unit: null }])
  await ctx.db.deleteFrom("measures_alert").execute()
  await ctx.db.deleteFrom("platform_mail").execute()
})

test("a week beyond chance is told once, to the one who leads the branch: in My day, by mail with the chart, and not to the company above", async () => {
  await grow(north)
  await grow(south)
  nextDay()
  await watchCharts(ctx)
  const { items, watch } = await bruno.call(listMyAlerts, {})
  expect(items).toMatchObject([
    {
      measure: "csat",
      unit: { id: north, name: "North" },
      touchpoint: null,
      told: { kind: "chart", grain: "week", word: "worse" },
      since: "2026-02-23",
      looked: null,
    },
  ])
  expect(items[0]?.sentence).toMatch(
    /^Worse: the week of 23 February 2026 lies below the usual range, which begins at \d+%\.$/,
  )
  expect(watch).toMatchObject({ falseAlarmsAYear: 4 })
  expect(watch.charts).toBe(3)
  expect(watch.looksAYear).toBe(3 * 52)
  for (const other of [amara, dana, grace, ewa]) expect((await other.call(listMyAlerts, {})).items).toEqual([])
  const [mail, ...more] = await outbox()
  expect(more).toEqual([])
  expect(mail).toMatchObject({ recipient: "bruno@harbour.example", subject: "Satisfied with us, North" })
  expect(mail?.body_text).toContain(items[0]?.sentence)
  expect(mail?.body_text).toContain(`/scoreboard?unit=${north}&measure=csat&grain=week`)
  nextDay()
  await watchCharts(ctx)
  await watchCharts(ctx)
  expect(await outbox()).toHaveLength(1)
})

test("whoever was told says in a word why; it stands on the chart, for those who may see it, and My day is quiet again", async () => {
  const [alert] = (await bruno.call(listMyAlerts, {})).items
  const id = alert?.id ?? ""
  const words = { body: { words: "The lift was broken" } }
  expect((await dana.ask(lookAtAlert, { params: { id }, ...words })).status).toBe(404)
  expect((await bruno.ask(lookAtAlert, { params: { id }, body: { words: " " } })).status).toBe(400)
  await bruno.call(lookAtAlert, { params: { id }, ...words })
  expect((await bruno.call(listMyAlerts, {})).items).toEqual([])
  const on = { params: { key: "csat" as const }, query: { unit: north } }
  for (const one of [bruno, amara, ewa])
    expect((await one.call(listChartAlerts, on)).items).toMatchObject([
      { toldTo: { name: "Bruno Reis" }, looked: { words: "The lift was broken" } },
    ])
  expect((await dana.call(listChartAlerts, on)).items, "of others' branches only whole months are told").toEqual([])
})

test("what was brought in as history calls nobody", async () => {
  const touchpoint = newId(ctx)
  await ctx.db
    .insertInto("listening_touchpoint")
    .values({ id: touchpoint, name: "At the till", made_at: ctx.now() })
    .execute()
  house.clock.set("2026-03-09T09:00:00Z")
  const at = new Date("2026-03-05T10:00:00Z")
  const survey = newId(ctx)
  await ctx.db
    .insertInto("listening_survey")
    .values({
      id: survey,
      slug: "old",
      name: "Old answers",
      state: "closed",
      language: "en",
      draft: "{}",
      made_at: at,
      origin: "history",
    })
    .execute()
  const bad = Array.from(
    { length: 40 },
    (): Fact => ({ measure: "csat", day: "2026-03-05", unitId: south, value: 1, low: 1, high: 5 }),
  )
  await recordFacts(ctx, bad)
  const { rows: kept } = { rows: [{ id: newId({ ...ctx, now: () => at }) }] }
  await ctx.db
    .insertInto("listening_response")
    .values({
      id: kept[0]?.id ?? "",
      survey_id: survey,
      version: 1,
      received_at: at,
      unit_id: south,
      channel: "import",
      answers: "{}",
      hidden: "{}",
      not_applicable: [],
      history: true,
    })
    .execute()
  await watchCharts(ctx)
  expect((await dana.call(listMyAlerts, {})).items).toEqual([])
  await ctx.db.updateTable("listening_response").set({ history: false }).where("survey_id", "=", survey).execute()
  nextDay()
  await watchCharts(ctx)
  expect((await dana.call(listMyAlerts, {})).items).toMatchObject([
    { unit: { name: "South" }, told: { word: "worse" } },
  ])
})

test("what a person leaves behind is passed on to whoever answers for it now", async () => {
  await ctx.db.updateTable("people_person").set({ left_at: ctx.now() }).where("id", "=", dana.id).execute()
  nextDay()
  await watchCharts(ctx)
  expect((await grace.call(listMyAlerts, {})).items).toMatchObject([{ unit: { name: "South" } }])
  await ctx.db.updateTable("people_person").set({ left_at: null }).where("id", "=", dana.id).execute()
})

test("that small spenders are served worse is told to whoever leads there, once a month is looked, in their language", async () => {
  await bruno.call(setMyLocale, { body: { locale: "es" } })
  const of = (band: string, glad: number, all: number): Fact[] =>
    Array.from({ length: all }, (_, at) => ({
      measure: "nps",
      day: "2026-03-20",
      unitId: north,
      dims: { band },
      value: at < glad ? 10 : 3,
      low: 0,
      high: 10,
    }))
  await recordFacts(ctx, [...of("small", 30, 100), ...of("middle", 50, 90), ...of("large", 80, 90)])
  house.clock.set("2026-04-01T09:00:00Z")
  await watchCharts(ctx)
  const again = () =>
    bruno.call(signIn, { body: { login: "bruno@harbour.example", password: "a long enough password" } })
  await again()
  const uneven = (await bruno.call(listMyAlerts, {})).items.filter(({ told }) => told.kind === "even")
  expect(uneven).toMatchObject([{ measure: "nps", unit: { name: "North" } }])
  expect(uneven[0]?.sentence).toMatch(/^Customers who spend little score North \d+ points lower/)
  const mails = (await outbox()).filter(({ recipient }) => recipient === "bruno@harbour.example")
  expect(mails.at(-1)?.body_text).toMatch(/Hola, Bruno Reis:[\s\S]*puntos/)
  expect(mails.at(-1)?.body_text).not.toMatch(/Customers who/)
  const before = mails.length
  nextDay()
  await watchCharts(ctx)
  house.clock.set("2026-05-01T09:00:00Z")
  await watchCharts(ctx)
  await again()
  const after = (await bruno.call(listMyAlerts, {})).items.filter(({ told }) => told.kind === "even")
  expect(after).toHaveLength(1)
  expect((await outbox()).filter(({ recipient }) => recipient === "bruno@harbour.example").length).toBe(before)
})
