import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest"
import { readByDimension, readByUnit, readMeasure, readScoreboard, readSeries } from "#contracts/measures.ts"
import { takeResponse } from "#contracts/response.ts"
import { restoreBackup } from "#platform/backup/restore-backup.ts"
import { writeBackup } from "#platform/backup/write-backup.ts"
import { listMigrations, migrate } from "#platform/database/migrate.ts"
import { type Fact, recordFacts, takeBackFacts } from "#platform/facts/record-facts.ts"
import { seededRandom } from "#stats"
import { type Caller, openHouseOn, openTestHouse } from "#tests/support/app.ts"
import { ask } from "#tests/support/ask.ts"
import { type FreshDatabase, freshDatabase } from "#tests/support/database.ts"
import { olderDatabase } from "#tests/support/older-database.ts"
import { openBank } from "#tests/support/people.ts"
import { removeScratch, scratchFolder } from "#tests/support/scratch.ts"
import { openSurvey } from "#tests/support/surveys.ts"

// A bank that has been at it for months, as older versions of the program would have kept it: before figures were rolled up, before the facts of a
// record became one row, and the version just before this one. Some of its facts have been counted and some still wait.

const at = "2026-03-02T08:00:00Z"
const house = await openTestHouse(at)
const cast = await openBank(house)
const secret = Buffer.alloc(32, 7)
const newestButOne = (await listMigrations()).at(-2)?.name.slice(0, 4) ?? ""
const versions = ["0010", "0019", newestButOne]

let before: unknown[]

beforeAll(async () => {
  const survey = await openSurvey(cast.ewa)
  await recordFacts(house.ctx, history(1, 400))
  await takeBackFacts(house.ctx, [subject(3), subject(77)])
  for (const recommend of [10, 9, 3, 7, 10, 8, 0])
    await house.stranger().call(takeResponse, {
      params: { slug: survey.slug },
      body: { key: `key-${recommend}-${Math.random()}`, answers: { recommend, satisfied: 4 } },
    })
  // What follows from these answers is done, cases and all: a backup would bring it along, and it would be done there.
  await house.drain()
  await recordFacts(house.ctx, history(2, 100))
  await takeBackFacts(house.ctx, [subject(4), subject(78)])
  before = await readAll(cast.ewa)
})
afterAll(removeScratch)

const subject = (n: number) => `0197a000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`

/** Scores of four months in every unit and in none, weighted and not, with dimensions and without. */
function history(seed: number, count: number): Fact[] {
  const random = seededRandom(seed)
  const one = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T
  return Array.from({ length: count }, (_, n): Fact[] => {
    const shared = {
      day: new Date(Date.UTC(2025, 10, 1 + Math.floor(random() * 120))).toISOString().slice(0, 10),
      unitId: one([null, ...Object.values(cast.units)]),
      dims: one([{}, { channel: "email", language: "en" }, { channel: "qr", language: "es" }]),
      weight: one([1, 1, 1, 0.5, 1.25]),
      subjectId: random() < 0.8 ? subject(n) : null,
    }
    return [
      { ...shared, measure: "responses", value: 1 },
      { ...shared, measure: "nps", value: Math.floor(random() * 11), low: 0, high: 10 },
      { ...shared, measure: "csat", value: one([1, 2, 3, 4, 5]), low: 1, high: 5 },
      { ...shared, measure: "first-reply", value: Math.floor(random() * 3000) },
    ]
  }).flat()
}

/** What the bank's steward reads: all figures of the company and a branch, by week, by branch and by channel. */
const readAll = async (steward: Caller): Promise<unknown[]> => [
  await steward.call(readScoreboard, { query: { period: "all" } }),
  await steward.call(readScoreboard, { query: { period: "all", unit: cast.units.north } }),
  await steward.call(readMeasure, { params: { key: "nps" }, query: { channel: "qr", language: "es" } }),
  await steward.call(readSeries, { params: { key: "csat" }, query: { grain: "week" } }),
  await steward.call(readByUnit, { params: { key: "nps" } }),
  await steward.call(readByDimension, { params: { key: "first-reply" }, query: { by: "channel" } }),
]

/** The same questions to the program on this database, before and after it has counted what waits. */
async function expectSameFigures(database: FreshDatabase): Promise<void> {
  const opened = await openHouseOn(database, at)
  onTestFinished(async () => {
    await opened.close()
    await database.drop()
  })
  const steward = opened.stranger()
  for (const [name, value] of cast.ewa.cookies) steward.cookies.set(name, value)
  expect(await readAll(steward)).toEqual(before)
  await opened.drain()
  expect(await readAll(steward)).toEqual(before)
}

async function backupOf(database: FreshDatabase): Promise<string> {
  const file = join(scratchFolder(), "house.backup")
  await writeBackup(database.ownerUrl, file, { secret, now: house.clock.now() })
  return file
}

test("there is enough to tell a wrong figure by", () => {
  const [scoreboard] = before as [{ figures: { figure: { measure: string; n: number } }[] }]
  const counted = new Map(scoreboard.figures.map(({ figure }) => [figure.measure, figure.n]))
  expect(counted.get("nps")).toBeGreaterThan(490)
  expect(counted.get("first-reply")).toBeGreaterThan(480)
})

test.each(versions)(
  "an upgrade of what the version of migration %s kept leaves every figure as it was",
  async (upTo) => {
    const older = await olderDatabase(house.database, upTo)
    await migrate(older.ownerUrl)
    await expectSameFigures(older)
  },
)

test.each(versions)(
  "a backup that the version of migration %s wrote is restored with every figure as it was",
  async (upTo) => {
    const older = await olderDatabase(house.database, upTo)
    const file = await backupOf(older)
    await older.drop()
    const empty = await freshDatabase()
    await restoreBackup(empty.ownerUrl, file)
    await expectSameFigures(empty)
  },
)

test("a backup of this version is restored into a database that has nothing at all", async () => {
  const file = await backupOf(house.database)
  const empty = await freshDatabase("template0")
  const restored = await restoreBackup(empty.ownerUrl, file)
  expect(restored.header.secret).toBe(secret.toString("hex"))
  await migrate(empty.ownerUrl)
  await expectSameFigures(empty)
})

test("a backup without its end leaves an empty installation as it was, and the whole one can then be restored", async () => {
  const file = await backupOf(house.database)
  const bytes = readFileSync(file)
  const lines = gunzipSync(bytes).toString().split("\n")
  writeFileSync(`${file}.lines`, gzipSync(lines.slice(0, lines.length / 2).join("\n")))
  writeFileSync(`${file}.bytes`, bytes.subarray(0, bytes.length / 2))
  const empty = await freshDatabase()
  for (const part of ["lines", "bytes"])
    await expect(restoreBackup(empty.ownerUrl, `${file}.${part}`)).rejects.toMatchObject({ code: "backup-broken" })
  expect(await ask(empty.ownerUrl, "select count(*)::int from people_unit")).toBe(0)
  await restoreBackup(empty.ownerUrl, file)
  await expectSameFigures(empty)
})

test("nothing is restored over people who are there already", async () => {
  const file = await backupOf(house.database)
  await expect(restoreBackup(house.database.ownerUrl, file)).rejects.toMatchObject({ code: "not-empty" })
  expect(await readAll(cast.ewa)).toEqual(before)
})

test("nothing is restored beside a program that runs on the same data; once that is stopped, it is", async () => {
  const file = await backupOf(house.database)
  const empty = await freshDatabase()
  const running = await openHouseOn(empty, house.clock.now().toISOString())
  await expect(restoreBackup(empty.ownerUrl, file)).rejects.toMatchObject({
    code: "program-running",
    message: expect.stringContaining("Stop it first"),
  })
  expect(await ask(empty.ownerUrl, "select count(*)::int from people_unit")).toBe(0)
  await running.close()
  await restoreBackup(empty.ownerUrl, file)
  await expectSameFigures(empty)
})

test("a backup of a newer version is refused, and tables of others in the same database stay", async () => {
  const file = await backupOf(house.database)
  const text = gunzipSync(readFileSync(file)).toString()
  writeFileSync(`${file}.newer`, gzipSync(text.replace('"0001-platform.sql"', '"0001-platform.sql","9999-later.sql"')))
  const empty = await freshDatabase()
  await ask(empty.ownerUrl, "create table somebody_elses as select 7 as held")
  await expect(restoreBackup(empty.ownerUrl, `${file}.newer`)).rejects.toMatchObject({ code: "backup-newer" })
  await restoreBackup(empty.ownerUrl, file)
  expect(await ask(empty.ownerUrl, "select held from somebody_elses")).toBe(7)
  await empty.drop()
})
