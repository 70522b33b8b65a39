import { fork } from "node:child_process"
import { sql } from "kysely"
import { expect, test } from "vitest"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import type { Db } from "#platform/database/connect.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import type { Cut } from "../../server/domains/measures/counted/cut.ts"
import { readCells } from "../../server/domains/measures/counted/read-cells.ts"
import type { Filter } from "../../server/domains/measures/filter.ts"
import { rollFacts } from "../../server/domains/measures/rollup/roll-facts.ts"
import { addUnit } from "../../server/domains/people/units/add-unit.ts"
import { asRead, readRaw, recount } from "./recount.ts"

// Two programs write facts, take some back, are slow, and change their minds; a third counts what waits; units are filed elsewhere meanwhile. At every
// moment a reading must be what a count of all raw facts gives, exactly: weights and values are such that no sum needs rounding.

const house = await openTestHouse()
const ctx = asSystem(house.ctx)
const { units: bank } = await openBank(house)
const side = await addUnit(ctx, { code: "side", name: "Side", parentId: bank.north, kind: "front" })
const till = await addUnit(ctx, { code: "till", name: "Till", parentId: side, kind: "front" })
const units = [bank.company, bank.north, bank.south, side, till]
const keys = ["nps", "csat", "ces", "responses"] as const

const filters: Filter[] = [
  {},
  { unitId: bank.north },
  { unitId: side, from: "2026-01-10", to: "2026-02-03" },
  { dims: { channel: "email" } },
  { unitId: bank.south, dims: { language: "en" }, from: "2026-01-20" },
  { unitId: bank.north, dims: { channel: "qr", language: "es" } },
  { dims: { person: "0197a000-0000-7000-8000-0000000000aa" } },
]
const cuts: (Cut | null)[] = [
  null,
  { by: "period", grain: "month", from: "2026-01-15" },
  { by: "period", grain: "day", from: undefined },
  { by: "dimension", dimension: "channel" },
]

/** All readings of one moment that differ from a recount of the same moment, and how many readings that were. */
async function differences(): Promise<{ read: number; wrong: unknown[] }> {
  return (ctx.db as Db)
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (db) => {
      const then: Ctx = { ...ctx, db, afterCommit: [] }
      const raw = await readRaw(then)
      const wrong: unknown[] = []
      let read = 0
      for (const filter of filters)
        for (const cut of [...cuts, ...(filter.dims?.person ? [] : [partsOf(raw.ancestors, filter.unitId ?? null)])]) {
          const expected = recount(raw, keys, filter, cut)
          const found = asRead(await readCells(then, keys, filter, cut))
          read += 1
          if (JSON.stringify([...found]) !== JSON.stringify([...expected])) wrong.push({ filter, cut, found, expected })
        }
      return { read, wrong }
    })
}

/** The units right below one, or the whole below the top. */
function partsOf(ancestors: Map<string, string[]>, unitId: string | null): Cut {
  const above = unitId ?? bank.company
  const depth = ancestors.get(above)?.length ?? 0
  return { by: "unit", depth, units: [...ancestors].flatMap(([id, path]) => (path.at(-2) === above ? [id] : [])) }
}

/** Files Side, with the Till below it, under another unit, as people will. */
async function refile(parentId: string): Promise<void> {
  await sql`update people_unit set parent_id = ${parentId} where id = ${side}`.execute(ctx.db)
  await sql`update people_unit unit set ancestors = (select ancestors from people_unit where id = ${parentId}) || unit.ancestors[array_position(unit.ancestors, ${side}::uuid):]
    where unit.ancestors @> array[${side}::uuid]`.execute(ctx.db)
}

function write(seed: number): Promise<number> {
  const program = fork(new URL("write-history.ts", import.meta.url), [
    house.database.appUrl,
    String(seed),
    units.join(","),
  ])
  return new Promise((resolve) => program.on("exit", (code) => resolve(code ?? 1)))
}

test("while programs write, count and move units at once, every reading is what a recount gives", async () => {
  let writing = true
  const writers = Promise.all([write(1), write(2)]).finally(() => {
    writing = false
  })
  const counting = (async () => {
    for (let round = 0; writing; round += 1) {
      if (round % 4 === 3) await refile([bank.south, bank.north, bank.company][(round >> 2) % 3] as string)
      // In turns as few facts are counted, and as a backlog is: by the block, even and odd months side by side.
      await (round % 2 ? rollFacts(ctx) : rollFacts(ctx, { window: 2, many: 0 }))
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
  })()
  let read = 0
  while (writing) {
    const now = await differences()
    expect(now.wrong).toEqual([])
    read += now.read
  }
  expect(await writers).toEqual([0, 0])
  await counting
  expect(read).toBeGreaterThan(20)
  await refile(bank.south)
  expect((await differences()).wrong).toEqual([])
  await rollFacts(ctx)
  const { rows } = await sql`select from platform_fact`.execute(ctx.db)
  expect(rows).toEqual([])
  expect((await readRaw(ctx)).facts.length).toBeGreaterThan(500)
  expect((await differences()).wrong).toEqual([])
}, 120_000)

test("a measure whose formula has another version is counted from the raw facts, and then rolled up anew", async () => {
  await sql`update measures_rolled set version = version - 1 where measure = 'nps'`.execute(ctx.db)
  await sql`update measures_rollup set s1 = array(select one + 1000 from unnest(s1) one) where line_id in (select id from measures_line where measure = 'nps')`.execute(
    ctx.db,
  )
  expect((await differences()).wrong).toEqual([])
  await rollFacts(ctx)
  expect((await differences()).wrong).toEqual([])
})
