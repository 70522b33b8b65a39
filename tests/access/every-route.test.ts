import { describe, expect, test } from "vitest"
import type { Contract } from "#contracts/route.ts"
import { newId } from "#platform/ctx.ts"
import { openTestHouse } from "../support/app.ts"
import { type Column, callerOf, columns, makeSpent, type Standing } from "./callers.ts"
import { knock } from "./knock.ts"
import { expected, type Row, readTable } from "./read-table.ts"
import { makeRecord, standingsOf, unknownLike } from "./records.ts"
import { requestOf, unusedRequests } from "./requests.ts"
import { table } from "./table.ts"
import { openTown } from "./town.ts"

const rows = readTable(table)
const town = await openTown(await openTestHouse())
const { served } = town.house.http

describe("the table", () => {
  const inTable = new Set(rows.map(({ contract }) => contract))

  test("has a line for every route", () => {
    expect(served.map(({ name }) => name).filter((name) => !inTable.has(name))).toEqual([])
  })

  test("has no line without a route, and none twice", () => {
    const names = new Set(served.map(({ name }) => name))
    expect([...inTable].filter((name) => !names.has(name))).toEqual([])
    expect(rows.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at)).toEqual([])
  })

  test("leaves nothing unasked that is written down to be asked", () => {
    expect(unusedRequests(rows)).toEqual([])
  })
})

describe("every caller gets the answer that the table says, for", () => {
  const asked = rows.flatMap((row) =>
    served.filter(({ name }) => name === row.contract).map((contract) => [row.name, row, contract] as const),
  )

  test.each(asked)("%s", async (_name, row, contract) => {
    const wrong: string[] = []
    for (const [at, column] of columns.entries()) {
      const standings = standingsOf(requestOf(row).of, column)
      for (const standing of standings) {
        const should = expected(row.cells[at] ?? "", standing, standings)
        wrong.push(...(await differences(row, contract, column, standing, should)))
      }
    }
    expect(wrong).toEqual([])
  })
})

test("credentials that hold no longer open nothing that is closed to strangers", async () => {
  const wrong: string[] = []
  for (const [what, caller] of await makeSpent(town))
    for (const contract of served) {
      const row = rows.find((row) => row.contract === contract.name)
      const should = row?.cells[0]
      if (!row || (should !== "1" && should !== "4")) continue
      const record = { id: newId(town.house.ctx), token: "nothing" }
      const { letter } = await knock(contract, requestOf(row), { town, caller, record, standing: "far" })
      if (letter !== should) wrong.push(`${what} at ${contract.name}: ${letter} instead of ${should}`)
    }
  expect(wrong).toEqual([])
})

/** In words, what is answered in another way than it should be; empty when all is well. */
async function differences(
  row: Row,
  contract: Contract,
  column: Column,
  standing: Standing,
  should: string,
): Promise<string[]> {
  const ask = requestOf(row)
  // Ids carry their time: each record is newer than those before it, and stands first in lists.
  town.house.clock.advance(1000)
  const caller = await callerOf(town, column, contract.method !== "GET")
  const record = ask.of ? await makeRecord(town, ask.of, caller, standing) : { id: "" }
  const { letter, problem } = await knock(contract, ask, { town, caller, record, standing })
  const who = `${column}, ${standing}`
  if (letter !== should) return [`${who}: ${letter} instead of ${should} ${problem}`]
  if (letter !== "4" || !ask.of) return []
  const unknown = await knock(contract, ask, { town, caller, record: unknownLike(town, record), standing })
  return unknown.problem === problem ? [] : [`${who}: ${problem}, but of one that does not exist: ${unknown.problem}`]
}
