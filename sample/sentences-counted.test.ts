import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { compareUnits } from "#contracts/comparison.ts"
import { readDrivers } from "#contracts/drivers.ts"
import { readEvenHandedness } from "#contracts/even-handedness.ts"
import { signIn } from "#contracts/people.ts"
import { openAirline } from "#tests/support/sample-house.ts"
import { planted } from "./planted.ts"

/**
 * What the product says in sentences, held against a count of the raw rows: plain SQL over responses, customers and units, and school arithmetic. Nothing of
 * facts, rollups, statistics or sentences of the product takes part in the counting.
 */
const house = await openAirline()
const gareth = house.stranger()

beforeAll(async () => {
  const { login, password } = house.sample.filled.logins.find(({ role }) => role === "steward") ?? {
    login: "",
    password: "",
  }
  await gareth.call(signIn, { body: { login, password } })
}, 300_000)

const rowsOf = async <T>(query: ReturnType<typeof sql<T>>) => (await query.execute(house.ctx.db)).rows
const unitOf = async (code: string) =>
  (await rowsOf(sql<{ id: string }>`select id from people_unit where code = ${code}`))[0]?.id ?? ""
const percent = (share: number) => Math.round(100 * share)

describe("which stations stand out", () => {
  type Counted = { name: string; n: number; glad: number }

  test("is as many standard errors from the whole say, each for its own number of answers", async () => {
    const ground = await unitOf("ground")
    const counted = await rowsOf(sql<Counted>`
      select u.name, count(*)::int as n, (count(*) filter (where (r.answers ->> 'satisfied')::int >= 4))::int as glad
      from listening_response r join people_unit u on u.id = r.unit_id
      where u.parent_id = ${ground} and r.answers ? 'satisfied' group by u.name`)
    const whole = counted.reduce((sum, { n, glad }) => ({ n: sum.n + n, glad: sum.glad + glad }), { n: 0, glad: 0 })
    const share = whole.glad / whole.n
    const errors = new Map(
      counted.map(({ name, n, glad }) => [name, (glad / n - share) / Math.sqrt((share * (1 - share)) / n)]),
    )
    const { sentence, units } = await gareth.call(compareUnits, { params: { key: "csat" }, query: { unit: ground } })
    expect(units.filter(({ unit }) => unit).map(({ unit, figure }) => [unit?.name, figure.n])).toEqual(
      expect.arrayContaining(counted.map(({ name, n }) => [name, n])),
    )
    const [, above = "", below = ""] =
      /^Above what chance explains: (.+?)\. Below: (.+?)\. The other/.exec(sentence) ?? []
    const named = (list: string) => list.split(/, | and /).toSorted()
    const beyond = (sign: 1 | -1, least: number) =>
      [...errors].flatMap(([name, error]) => (sign * error > least ? [name] : [])).toSorted()
    // The limits are those of 99.8 %, 3.09 standard errors; by the exact distribution they lie a little off the round ones of these.
    expect(beyond(1, 3.3)).not.toEqual([])
    for (const name of beyond(1, 3.3)) expect(named(above)).toContain(name)
    for (const name of beyond(-1, 3.3)) expect(named(below)).toContain(name)
    for (const name of named(above)) expect(errors.get(name)).toBeGreaterThan(2.9)
    for (const name of named(below)) expect(errors.get(name)).toBeLessThan(-2.9)
  })
})

describe("even-handedness", () => {
  type Band = { band: string; n: number; glad: number }

  const countBands = async (unitId: string) => {
    const bands = await rowsOf(sql<Band>`
      select c.band, count(*)::int as n, (count(*) filter (where (r.answers ->> 'satisfied')::int >= 4))::int as glad
      from listening_response r join customers_customer c on c.id = r.customer_id
      where r.unit_id in (select id from people_unit where ancestors @> array[${unitId}::uuid]) and r.answers ? 'satisfied' group by c.band`)
    const of = (band: string) => bands.find((one) => one.band === band) ?? { n: 0, glad: 0 }
    const [small, large] = [of("small"), of("large")]
    const [a, b] = [small.glad / small.n, large.glad / large.n]
    return { small, large, gap: a - b, error: Math.sqrt((a * (1 - a)) / small.n + (b * (1 - b)) / large.n) }
  }

  test("says the gap between those who spend little and much, its range and how many they are, as the raw rows have them", async () => {
    for (const code of [planted.smallSpenders.unit, "lis", "mad"]) {
      const unit = await unitOf(code)
      const { small, large, gap, error } = await countBands(unit)
      const { sentence } = await gareth.call(readEvenHandedness, { query: { unit, measure: "csat" } })
      const said =
        /score .+? (\d+) percentage points (lower|higher) than those who spend much \((−?\d+) to (−?\d+), n = (\d+) and (\d+)\)\./.exec(
          sentence,
        )
      expect(said, `${code}: ${sentence}`).not.toBeNull()
      const [, points, side, low, high, first, second] = said ?? []
      const number = (text = "") => Number(text.replace("−", "-"))
      expect([Number(first), Number(second)], code).toEqual([small.n, large.n])
      expect(Math.abs(Number(points) - Math.abs(100 * gap)), code).toBeLessThanOrEqual(0.51)
      expect(side, code).toBe(gap < 0 ? "lower" : "higher")
      // Theirs is Newcombe's interval, this is the school one: for so many answers within two or three points of each other.
      const size = Math.abs(100 * gap)
      expect(Math.abs(number(low) - (size - 196 * error)), code).toBeLessThan(3)
      expect(Math.abs(number(high) - (size + 196 * error)), code).toBeLessThan(3)
      if (sentence.includes("That is more than chance.")) expect(size / (100 * error), code).toBeGreaterThan(2.5)
      if (sentence.includes("That may be chance.")) expect(size / (100 * error), code).toBeLessThan(2.5)
    }
  })

  test("says of no language that it fares worse, and none lies three standard errors from all others", async () => {
    const { sentence } = await gareth.call(readEvenHandedness, { query: { by: "language", measure: "csat" } })
    expect(sentence).toBe("None of the 5 groups differs from all others by more than chance.")
    const languages = await rowsOf(sql<{ language: string; n: number; glad: number }>`
      select language, count(*)::int as n, (count(*) filter (where (answers ->> 'satisfied')::int >= 4))::int as glad
      from listening_response where answers ? 'satisfied' group by language`)
    expect(languages).toHaveLength(5)
    const all = languages.reduce((sum, { n, glad }) => ({ n: sum.n + n, glad: sum.glad + glad }), { n: 0, glad: 0 })
    for (const { language, n, glad } of languages) {
      const [own, others] = [glad / n, (all.glad - glad) / (all.n - n)]
      const error = Math.sqrt((own * (1 - own)) / n + (others * (1 - others)) / (all.n - n))
      expect(Math.abs(own - others) / error, language).toBeLessThan(3)
    }
  })
})

describe("drivers", () => {
  const parts = Object.keys(planted.drivers.pull)
  const answer = (question: string) => sql`(r.answers ->> ${question})::float8`

  /** Every correlation of two questions, over those who answered both. */
  async function correlations(survey: string): Promise<number[][]> {
    const questions = ["recommend", ...parts]
    const cells = questions.flatMap((one) => questions.map((other) => sql`corr(${answer(one)}, ${answer(other)})`))
    const [row] = await rowsOf(sql<{ all: number[] }>`
      select array[${sql.join(cells)}]::float8[] as all from listening_response r where r.survey_id = ${survey} and r.finished`)
    const all = row?.all ?? []
    return questions.map((_, at) => all.slice(at * questions.length, (at + 1) * questions.length))
  }

  /** What some parts account for together: by Gaussian elimination of the smallest kind. */
  function accountedFor(matrix: number[][], chosen: readonly number[]): number {
    const rows = chosen.map((i) => [...chosen.map((j) => matrix[i]?.[j] ?? 0), matrix[i]?.[0] ?? 0])
    const n = rows.length
    for (let k = 0; k < n; k += 1)
      for (let i = k + 1; i < n; i += 1) {
        const factor = (rows[i]?.[k] ?? 0) / (rows[k]?.[k] ?? 1)
        rows[i] = (rows[i] ?? []).map((value, j) => value - factor * (rows[k]?.[j] ?? 0))
      }
    const weights: number[] = []
    for (let i = n - 1; i >= 0; i -= 1) {
      let left = rows[i]?.[n] ?? 0
      for (let j = i + 1; j < n; j += 1) left -= (rows[i]?.[j] ?? 0) * (weights[j] ?? 0)
      weights[i] = left / (rows[i]?.[i] ?? 1)
    }
    return chosen.reduce((sum, i, at) => sum + (weights[at] ?? 0) * (matrix[i]?.[0] ?? 0), 0)
  }

  const orders = (all: readonly number[]): number[][] =>
    all.length === 0
      ? [[]]
      : all.flatMap((one) => orders(all.filter((other) => other !== one)).map((rest) => [one, ...rest]))

  test("come in the order, and account for the shares, that averaging over all 120 orders of the raw answers gives", async () => {
    const [{ id: survey = "" } = {}] = await rowsOf(
      sql<{ id: string }>`select id from listening_survey where name = ${planted.drivers.survey}`,
    )
    const matrix = await correlations(survey)
    const places = parts.map((_, at) => at + 1)
    const all = orders(places)
    const shares = places.map((place) =>
      all.reduce((sum, order) => {
        const before = order.slice(0, order.indexOf(place))
        return sum + (accountedFor(matrix, [...before, place]) - accountedFor(matrix, before)) / all.length
      }, 0),
    )
    const read = await gareth.call(readDrivers, { query: { survey } })
    const expected = parts
      .map((question, at) => ({ question, share: shares[at] ?? 0 }))
      .toSorted((a, b) => b.share - a.share)
    expect(read.drivers.map(({ question }) => question)).toEqual(expected.map(({ question }) => question))
    for (const [at, { value }] of read.drivers.entries()) expect(value).toBeCloseTo(expected[at]?.share ?? 0, 3)
    const [, first, share, together] =
      /^Of what was rated, “(.+?)” goes most with .+?: it accounts for (\d+)% .+ All parts together account for (\d+)%/.exec(
        read.sentence,
      ) ?? []
    expect(first).toBe(read.drivers[0]?.text)
    expect(Number(share)).toBe(percent(expected[0]?.share ?? 0))
    expect(Number(together)).toBe(percent(accountedFor(matrix, places)))
  })

  test("what people say matters most is what most of them named", async () => {
    const [{ id: survey = "" } = {}] = await rowsOf(
      sql<{ id: string }>`select id from listening_survey where name = ${planted.drivers.survey}`,
    )
    const { sentence, statedIn, drivers } = await gareth.call(readDrivers, { query: { survey } })
    const named = await rowsOf(sql<{ option: string; n: number }>`
      select r.answers ->> ${statedIn?.question ?? ""} as option, count(*)::int as n from listening_response r
      where r.survey_id = ${survey} and r.finished and r.answers ? ${statedIn?.question ?? ""} group by 1 order by n desc`)
    expect(named[0]?.option).toBe(planted.drivers.saidFirst)
    const text = drivers.find(({ question }) => question === named[0]?.option)?.text
    expect(sentence).toContain(`Asked what matters most, people name “${text}” first.`)
  })
})
