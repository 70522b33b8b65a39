import { expect, test } from "vitest"
import { readDrivers, saveDrivers } from "#contracts/drivers.ts"
import { sendImportFile, startImport } from "#contracts/feedback-import.ts"
import { type FeedbackMap, feedbackMap } from "#contracts/feedback-map.ts"
import { normalQuantile, seededRandom } from "#stats"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { amara, chidi, ewa } = cast

test("without a survey that asks for both, it says what to ask", async () => {
  const reading = await ewa.call(readDrivers, {})
  expect(reading).toMatchObject({ kind: "no-survey", survey: null, drivers: [] })
  expect(reading.sentence).toMatch(/^No survey asks for a score and, beside it, for ratings/)
})

test("of what customers rated, the one that goes most with the score comes first, with its interval", async () => {
  const survey = await keepAnswers("Branch visits", 400)
  const reading = await ewa.call(readDrivers, { query: { survey } })
  expect(reading.kind).toBe("found")
  expect(reading.outcome).toEqual({ question: "recommend", text: "Would you recommend us?" })
  expect(reading.drivers.map(({ question }) => question)).toEqual(["kindness", "speed", "parking"])
  expect(reading).toMatchObject({ n: 400, method: "lmg", handled: "pairs", order: { sure: true }, capped: null })
  const [kindness, , parking] = reading.drivers
  expect(kindness?.text).toBe("How kind were we?")
  expect(kindness?.low).toBeGreaterThan(0.1)
  expect(kindness?.low).toBeLessThan(kindness?.value ?? 0)
  expect(kindness?.high).toBeGreaterThan(kindness?.value ?? 1)
  expect(parking?.n).toBeLessThan(300)
  expect(reading.missing).toBeGreaterThan(0.05)
  expect(reading.leftOut).toEqual([expect.objectContaining({ question: "garden", why: "too-few" })])
  const sum = reading.drivers.reduce((total, { value }) => total + value, 0)
  expect(sum).toBeCloseTo(reading.rSquared?.value ?? 0, 9)
  expect(reading.sentence).toMatch(/^Of what was rated, “How kind were we\?” goes most with “Would you recommend us\?”/)
  expect(reading.sentence).toContain("With 400 answers it is more than chance that it comes first.")
})

test("what people say matters stands beside what goes with the score", async () => {
  const reading = await ewa.call(readDrivers, {})
  const stated = Object.fromEntries(reading.drivers.map(({ question, stated }) => [question, stated]))
  expect(reading.statedIn).toEqual({ question: "matters-most", text: "What matters most to you?" })
  expect(stated).toEqual({ kindness: 0.25, speed: 0.75, parking: 0 })
  expect(reading.sentence).toContain("Asked what matters most, people name “How quick were we?” first.")
})

test("another outcome can be chosen, and one that nobody asked is not found", async () => {
  const reading = await ewa.call(readDrivers, { query: { outcome: "speed" } }).catch((problem) => problem)
  expect(reading).toBeInstanceOf(Error)
  const { outcomes } = await ewa.call(readDrivers, {})
  expect(outcomes.map(({ question }) => question)).toEqual(["recommend"])
  const gone = "0197a000-0000-7000-8000-00000000dead"
  expect((await ewa.ask(readDrivers, { query: { survey: gone } })).status).toBe(404)
  expect((await ewa.ask(readDrivers, { query: { unit: gone } })).status).toBe(404)
})

test("too few answers are refused, with how many would do", async () => {
  const reading = await ewa.call(readDrivers, { query: { from: "2025-06-01", to: "2025-06-05" } })
  expect(reading.kind).toBe("too-few")
  expect(reading.n).toBeLessThan(107)
  expect(reading.needed).toBeGreaterThanOrEqual(105)
  expect(reading.drivers).toEqual([])
  expect(reading.sentence).toMatch(/^Too few to say: \d+ answered “Would you recommend us\?” together with what they/)
  const nobody = await ewa.call(readDrivers, { query: { from: "2024-01-01", to: "2024-12-31" } })
  expect(nobody.sentence).toMatch(/^Nobody has answered/)
})

test("days count in the time zone of the unit: the first and the last are in", async () => {
  const all = await ewa.call(readDrivers, { query: { from: "2025-06-01", to: "2025-06-25" } })
  expect(all.n).toBe(400)
  const later = await ewa.call(readDrivers, { query: { from: "2025-06-02", to: "2025-06-25" } })
  expect(later.n).toBe(384)
})

test("a unit of few people keeps its drivers to itself", async () => {
  const { north } = cast.units
  const query = { unit: north }
  expect(await amara.call(readDrivers, { query })).toMatchObject({ kind: "found", n: 200 })
  const hidden = await chidi.call(readDrivers, { query })
  expect(hidden).toMatchObject({ kind: "hidden", hidden: "few-people", n: null, drivers: [], rSquared: null })
  expect(hidden.sentence).toBe("Too few people work here, so this is kept back.")
})

test("the file holds the same numbers", async () => {
  const reading = await ewa.call(readDrivers, {})
  const { body, headers } = await ewa.ask(saveDrivers, {})
  expect(headers["content-disposition"]).toBe('attachment; filename="drivers.csv"')
  const lines = String(body).replace("\ufeff", "").trim().split("\r\n")
  expect(lines[0]).toBe(
    "question,text,value,low,high,correlation,n,stated,left_out,weighted,weighted_low,weighted_high",
  )
  const first = reading.drivers[0]
  expect(lines[1]).toContain(`${first?.question},How kind were we?,${first?.value},${first?.low},${first?.high}`)
  expect(lines.at(-1)).toContain(`(all),Would you recommend us?,${reading.rSquared?.value}`)
})

test("answers that arrive change the reading", async () => {
  const before = await ewa.call(readDrivers, {})
  await keepAnswers("Branch visits", 60, "more-")
  const after = await ewa.call(readDrivers, {})
  expect(after.n).toBe((before.n ?? 0) + 60)
  expect(after.drivers[0]?.value).not.toBe(before.drivers[0]?.value)
})

test("where answers carry weights, what these make of it stands beside, and in the file", async () => {
  const survey = await keepAnswers("Branch visits by weight", 300, "w", { northWeighs: 4 })
  const { drivers, rSquared, rSquaredWeighted } = await ewa.call(readDrivers, { query: { survey } })
  expect(rSquaredWeighted?.value).not.toBe(rSquared?.value)
  const [kindness] = drivers
  expect(kindness?.weighted?.value).not.toBe(kindness?.value)
  const sum = drivers.reduce((total, { weighted }) => total + (weighted?.value ?? 0), 0)
  expect(sum).toBeCloseTo(rSquaredWeighted?.value ?? 0, 9)
  const { body } = await ewa.ask(saveDrivers, { query: { survey } })
  expect(String(body)).toContain(`,${kindness?.weighted?.value},`)
  const alike = await ewa.call(readDrivers, { query: { survey: await keepAnswers("All alike", 200, "a") } })
  expect(alike).toMatchObject({ rSquaredWeighted: null, drivers: [{ weighted: null }, {}, {}] })
})

test("the same answers under other ids say the same, to the last digit", async () => {
  const { drivers: first, rSquared } = await ewa.call(readDrivers, {
    query: { survey: await keepAnswers("Once", 350, "once-") },
  })
  const again = await ewa.call(readDrivers, { query: { survey: await keepAnswers("Once more", 350, "again-") } })
  expect(again).toMatchObject({ drivers: first, rSquared })
})

test("what takes too long to work out is refused in words, and answered by whoever has more patience", async () => {
  const query = { survey: await keepAnswers("Slow", 310, "slow-") }
  house.ctx.house.patience = 1
  const { status, body } = await ewa.ask(readDrivers, { query })
  expect(status).toBe(503)
  expect(body).toMatchObject({ code: "took-too-long", title: expect.stringMatching(/^Working this out took longer/) })
  house.ctx.house.patience = undefined
  expect(await ewa.call(readDrivers, { query })).toMatchObject({ kind: "found", n: 310 })
})

test("a score that never varies has nothing that goes with it", async () => {
  const survey = await keepAnswers("Calls", 200, "", { same: true })
  expect(await ewa.call(readDrivers, { query: { survey } })).toMatchObject({ kind: "no-spread", n: 200 })
})

/** Visits rated in June 2025, sixteen a day, half of them in North: kindness counts twice as much as speed, parking for nothing, few saw the garden. */
async function keepAnswers(
  survey: string,
  count: number,
  prefix = "",
  { same = false, northWeighs = 1 } = {},
): Promise<string> {
  const random = seededRandom(count)
  const normal = () => normalQuantile(Math.max(1e-12, random()))
  const step = (value: number, low: number, high: number) => Math.min(high, Math.max(low, Math.round(value)))
  const rows = Array.from({ length: count }, (_, at) => {
    const shared = normal()
    const kindness = step(3.4 + 0.5 * shared + normal(), 1, 5)
    const speed = step(3.2 + 0.5 * shared + normal(), 1, 5)
    const parking = random() < 0.4 ? "" : step(3 + normal(), 1, 5)
    const recommend = same ? 8 : step(kindness + 0.5 * speed + 1.5 + normal(), 0, 10)
    const day = String(1 + Math.floor(at / 16)).padStart(2, "0")
    const cells = [kindness, speed, parking, at % 20 === 0 ? 3 : "", at % 4 === 0 ? "K" : "S", at % 2 ? northWeighs : 1]
    return [`${prefix}${at}`, `2025-06-${day}T00:30:00`, at % 2 ? "North" : "South", recommend, ...cells].join(",")
  })
  const file = ["card,when,branch,recommend,kindness,speed,parking,garden,most,weight", ...rows].join("\n")
  const { id } = await ewa.call(startImport, { body: { fileName: `${survey}.csv`, map: mapTo(survey) } })
  const reply = await ewa.request("PUT", sendImportFile.path.replace(":id", id), file, { "content-type": "text/csv" })
  const done = JSON.parse(reply.body) as { kept: number; survey: { id: string } }
  if (done.kept !== count) throw new Error(`kept ${reply.body}`)
  await house.drain()
  return done.survey.id
}

function mapTo(survey: string): FeedbackMap {
  const rating = (id: string, label: string) => ({ column: id, role: "score", question: { id, label, kind: "rating" } })
  return feedbackMap.parse({
    version: 1,
    survey: { name: survey, touchpoint: "At the counter" },
    timeZone: "Europe/Lisbon",
    columns: [
      { column: "card", role: "key" },
      { column: "when", role: "received at", date: { form: "iso" } },
      { column: "branch", role: "unit" },
      {
        column: "recommend",
        role: "score",
        question: { id: "recommend", label: "Would you recommend us?", kind: "nps" },
      },
      rating("kindness", "How kind were we?"),
      rating("speed", "How quick were we?"),
      rating("parking", "How was parking?"),
      rating("garden", "How was the garden?"),
      {
        column: "most",
        role: "choice",
        question: { id: "matters-most", label: "What matters most to you?", kind: "choice" },
        labels: { K: "kindness", S: "speed", P: "parking" },
      },
      { column: "weight", role: "weight" },
    ],
  })
}
