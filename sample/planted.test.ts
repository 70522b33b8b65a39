import { sql } from "kysely"
import { beforeAll, describe, expect, test } from "vitest"
import { compareUnits } from "#contracts/comparison.ts"
import { readDrivers } from "#contracts/drivers.ts"
import { readEarlySignals } from "#contracts/early-signals.ts"
import { listEvenHandednessAlerts, readEvenHandedness } from "#contracts/even-handedness.ts"
import { readMeasure, readScoreboard, readSeries } from "#contracts/measures.ts"
import { readMoney } from "#contracts/money.ts"
import { listMoved } from "#contracts/moved.ts"
import { signIn } from "#contracts/people.ts"
import { getFix, listFixes } from "#contracts/recovery.ts"
import { watchCharts } from "#measures"
import { openAirline, sampleNow } from "#tests/support/sample-house.ts"
import { planted } from "./planted.ts"

const house = await openAirline()
/** Who sees every unit day by day; others read whole months of units that are not their own. */
const gareth = house.stranger()
const units = new Map<string, { id: string; parentId: string | null }>()

beforeAll(async () => {
  const { logins } = house.sample.filled
  const { login, password } = logins.find(({ role }) => role === "steward") ?? { login: "", password: "" }
  await gareth.call(signIn, { body: { login, password } })
  const { rows } = await sql<{
    id: string
    code: string
    parentId: string | null
  }>`select id, code, parent_id as "parentId" from people_unit`.execute(house.ctx.db)
  for (const { code, ...unit } of rows) units.set(code, unit)
}, 300_000)

const unitOf = (code: string) => units.get(code)?.id ?? code

async function fixNamed(title: string) {
  const { fixes } = await gareth.call(listFixes, { query: {} })
  const id = fixes.find((fix) => fix.title.startsWith(title))?.id ?? title
  return gareth.call(getFix, { params: { id } })
}

test("whoever can act is told of what was planted, once, and of nothing else", async () => {
  const { appThatFails, smallSpenders } = planted
  await watchCharts(house.ctx)
  const told = await readTold()
  expect(told.map(({ person, mails, ...alert }) => alert)).toEqual([
    { kind: "chart", measure: appThatFails.measure, side: "below", word: "worse", code: appThatFails.toldAt },
    { kind: "even", measure: smallSpenders.measure, side: "below", word: "worse", code: smallSpenders.unit },
  ])
  for (const { person, code, mails } of told) {
    const lead = await house.ctx.db
      .selectFrom("people_unit")
      .select("lead_id")
      .where("code", "=", code)
      .executeTakeFirst()
    expect({ code, person, mails }).toEqual({ code, person: lead?.lead_id, mails: 1 })
  }
  // On the days after, it only stands longer.
  for (const day of ["21", "22"]) {
    house.clock.set(`2026-11-${day}T15:20:00Z`)
    await watchCharts(house.ctx)
  }
  house.clock.set(sampleNow)
  expect(await readTold()).toEqual(told)
})

async function readTold() {
  const { rows } = await sql<{
    kind: string
    measure: string
    side: string
    word: string
    code: string
    person: string
    mails: number
  }>`
    select a.kind, a.measure, a.side, a.word, u.code, a.told_to as person,
      (select count(*)::int from platform_mail m join people_person p on p.email = m.recipient where m.id = a.mail_id and p.id = a.told_to) as mails
    from measures_alert a join people_unit u on u.id = a.unit_id order by a.kind`.execute(house.ctx.db)
  return rows
}

test("staff noted the readers before customers did, over and over until they were mended, and never since", async () => {
  const { unit, words, least } = planted.notedInTime
  const { frictions, noted, mended } = await gareth.call(readEarlySignals, {
    query: { unit: unitOf(unit), from: "2025-11-21", to: "2026-11-20" },
  })
  const ofReaders = frictions.filter(({ what }) => words.test(what))
  expect(ofReaders.length).toBeGreaterThanOrEqual(least)
  const doneOn = new Date(Date.parse(sampleNow) - planted.fixThatWorked.doneDaysAgo * 86_400_000).toISOString()
  expect(ofReaders.every(({ notedAt, mendedOn }) => notedAt < doneOn && mendedOn !== null)).toBe(true)
  expect(noted).toBeGreaterThan(mended - 1)
  const company = await gareth.call(readEarlySignals, { query: { from: "2025-11-21", to: "2026-11-20" } })
  expect(company.noted).toBeGreaterThan(50)
  expect(company.mended / company.noted).toBeGreaterThan(0.6)
})

test("approvals take their time, and that is told before a customer complains of it", async () => {
  const { value, n } = await gareth.call(readMeasure, { params: { key: "approval-wait" }, query: {} })
  const { rows } = await sql<{ n: number; middle: number }>`
    select count(*)::int as n, percentile_cont(0.5) within group (order by extract(epoch from done.at - asked.at) / 60) as middle
    from recovery_remedy done join recovery_remedy asked on asked.id = done.of_id
    where done.step in ('approved', 'refused') and asked.step = 'asked'`.execute(house.ctx.db)
  expect(n).toBe(rows[0]?.n)
  expect(n).toBeGreaterThan(20)
  expect(Math.abs((value ?? 0) - (rows[0]?.middle ?? 0))).toBeLessThan(2)
})

test("what customers buy counts for a station, so that Money says by unit who stays", async () => {
  const { kept } = await gareth.call(readMoney, { query: { unit: unitOf("lis") } })
  expect(kept.buyers).toBeGreaterThan(500)
  const whole = await gareth.call(readMoney, { query: {} })
  expect(kept.buyers).toBeLessThan(whole.kept.buyers)
})

describe("the fix that worked", () => {
  const { unit, measure } = planted.fixThatWorked
  const seriesOf = () => gareth.call(readSeries, { params: { key: measure }, query: { unit: unitOf(unit) } })

  test("says on its own screen that it improved, with both means, which lie about where they were planted", async () => {
    const { verdicts } = await fixNamed("A second reader")
    expect(verdicts).toMatchObject([{ measure, unitId: unitOf(unit), word: "improved" }])
    const [, before, after] = /the mean went from (\d+)% to (\d+)%, more than chance explains/.exec(
      verdicts[0]?.sentence ?? "",
    ) ?? [0, 0, 0]
    expect(Math.abs(Number(before) / 100 - planted.fixThatWorked.shareBefore)).toBeLessThan(0.06)
    expect(Math.abs(Number(after) / 100 - planted.fixThatWorked.shareAfter)).toBeLessThan(0.06)
  })

  test("is marked on the chart of its unit, whose points after it lie on the better side", async () => {
    const { word, changes, points } = await seriesOf()
    expect(word).toBe("improved")
    const change = changes.find(({ words }) => words.startsWith("A second reader"))
    expect(change?.verdict?.word).toBe("improved")
    const after = points.filter(({ from, partial }) => from >= (change?.day ?? "") && !partial)
    expect(after.length).toBeGreaterThanOrEqual(8)
    expect(after.filter(({ signal }) => signal === "below")).toEqual([])
    expect(after.filter(({ signal }) => signal === "above").length).toBeGreaterThanOrEqual(8)
  })

  test("shows on the scoreboard of its unit, and among what moved", async () => {
    const { figures } = await gareth.call(readScoreboard, { query: { unit: unitOf(unit) } })
    expect(figures.find(({ figure }) => figure.measure === measure)?.verdict.word).toBe("improved")
    const { items } = await gareth.call(listMoved, { query: { unit: units.get(unit)?.parentId ?? "" } })
    const moved = items.find((item) => item.measure === measure && item.part?.id === unitOf(unit))
    expect(moved?.verdict.word).toBe("improved")
  })
})

describe("the fix that did not", () => {
  const { unit, measure } = planted.fixThatDidNot

  test("says on its own screen and on the chart that there is no signal", async () => {
    const { verdicts } = await fixNamed("A text message")
    expect(verdicts).toMatchObject([{ measure, unitId: unitOf(unit), word: "no-signal" }])
    const series = await gareth.call(readSeries, { params: { key: measure }, query: { unit: unitOf(unit) } })
    expect(series.word).toBe("no-signal")
  })

  test("one that is too young to tell says that", async () => {
    const { verdicts } = await fixNamed("In Madrid")
    expect(verdicts[0]?.sentence).toMatch(
      /^Too few to say since “In Madrid.+: \d weeks? so far, and 8 are needed to rule out chance\.$/,
    )
  })
})

describe("what differs by chance alone", () => {
  const { units: codes, measure, share } = planted.chanceAlone

  test("is no signal on any chart, and not among what moved", async () => {
    for (const code of codes) {
      const { word } = await gareth.call(readSeries, { params: { key: measure }, query: { unit: unitOf(code) } })
      expect(word, code).toBe("no-signal")
    }
    const { items } = await gareth.call(listMoved, { query: { unit: units.get("bcn")?.parentId ?? "" } })
    const moved = items.flatMap((item) => (item.measure === measure ? (item.part?.id ?? []) : []))
    for (const code of codes) expect(moved, code).not.toContain(unitOf(code))
  })

  test("lies within its range of the share that is behind all of them, and drawn in for comparing, within that of each other", async () => {
    const { units: compared } = await gareth.call(compareUnits, {
      params: { key: measure },
      query: { unit: units.get("bcn")?.parentId ?? "" },
    })
    const stations = codes.map((code) => compared.find((one) => one.unit?.id === unitOf(code)))
    for (const station of stations) {
      const { low, high, n } = station?.figure ?? {}
      expect(n).toBeGreaterThan(100)
      expect(low).toBeLessThan(share)
      expect(high).toBeGreaterThan(share)
      for (const other of stations) {
        expect(other?.compared?.low).toBeLessThan(station?.compared?.value ?? 0)
        expect(other?.compared?.high).toBeGreaterThan(station?.compared?.value ?? 1)
      }
    }
  })
})

test("small spenders score London lower, which is an alert; no difference by chance is one, at any station", async () => {
  const { alerts, checks } = await gareth.call(listEvenHandednessAlerts, { query: {} })
  expect(checks).toBeGreaterThan(20)
  expect(alerts.map(({ unit, measure }) => [unit.id, measure])).toEqual([
    [unitOf(planted.smallSpenders.unit), planted.smallSpenders.measure],
  ])
  expect(alerts[0]?.sentence).toMatch(/^Customers who spend little score London station \d\d percentage points lower/)
  expect(alerts[0]?.sentence).toContain("That is more than chance.")
  for (const code of planted.chanceAlone.units) {
    const { alert, sentence } = await gareth.call(readEvenHandedness, { query: { unit: unitOf(code) } })
    expect(alert, code).toBe(false)
    expect(sentence, code).not.toContain("That is more than chance.")
  }
  const byLanguage = await gareth.call(readEvenHandedness, { query: { by: "language" } })
  expect(byLanguage.sentence).toBe("None of the 5 groups differs from all others by more than chance.")
})

test("small spenders in London are answered later than others, and nowhere else", async () => {
  const { rows } = await sql<{ code: string; small: number; others: number }>`
    select u.code, percentile_cont(0.5) within group (order by extract(epoch from first_reply_at - opened_at) / 3600) filter (where k.band = 'small') as small,
      percentile_cont(0.5) within group (order by extract(epoch from first_reply_at - opened_at) / 3600) filter (where k.band <> 'small') as others
    from recovery_case c join people_unit u on u.id = c.unit_id join customers_customer k on k.id = c.customer_id
    where c.first_reply_at is not null group by 1 having count(*) > 60`.execute(house.ctx.db)
  const ratio = new Map(rows.map(({ code, small, others }) => [code, small / others]))
  expect(ratio.get(planted.smallSpenders.unit)).toBeGreaterThan(2.5)
  for (const [code, times] of ratio) if (code !== planted.smallSpenders.unit) expect(times, code).toBeLessThan(1.8)
})

test("the crew goes most with recommending, though people say that being on time matters most", async () => {
  const { survey, first, saidFirst } = planted.drivers
  const found = await gareth.call(readDrivers, { query: {} })
  expect(found).toMatchObject({ kind: "found", survey: { name: survey }, order: { sure: true } })
  expect(found.drivers[0]?.question).toBe(first)
  const said = found.drivers.toSorted((a, b) => (b.stated ?? 0) - (a.stated ?? 0))
  expect(said[0]?.question).toBe(saidFirst)
  expect(found.sentence).toContain("Asked what matters most, people name “Being on time” first.")
})

test("the rule is blamed in cases by name, and its fix is not done", async () => {
  const { rows } = await sql<{ cases: number; done: boolean }>`
    select count(*)::int as cases, bool_or(f.done_on is not null) as done from recovery_cause k
    join recovery_case c on c.cause_id = k.id join recovery_fix f on f.cause_id = k.id where k.name like 'Names can be corrected%'`.execute(
    house.ctx.db,
  )
  expect(rows[0]?.cases).toBeGreaterThan(30)
  expect(rows[0]?.done).toBe(false)
})
