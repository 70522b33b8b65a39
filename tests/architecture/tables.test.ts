import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, test } from "vitest"
import { domainOrder } from "./house-plan.ts"
import { breachOf, findTableUses, prefixOf, readTables } from "./table-use.ts"

const server = path.resolve(import.meta.dirname, "../../server")
const tables = readTables(path.join(server, "migrations"))

test("every table is named for its domain, and every domain that keeps something has tables", () => {
  expect(tables.size).toBeGreaterThan(40)
  const prefixes = ["platform", ...domainOrder].map(prefixOf)
  const named = (prefix: string) => [...tables].filter((table) => table.startsWith(prefix))
  expect([...tables].filter((table) => !prefixes.some((prefix) => table.startsWith(prefix)))).toEqual([])
  expect(prefixes.filter((prefix) => named(prefix).length === 0)).toEqual([])
})

test("a domain writes its own tables only, and reads those of earlier domains", () => {
  const uses = findTableUses(path.join(server, "domains"), tables)
  expect(uses.filter((use) => use.writes).length).toBeGreaterThan(20)
  expect(uses.map(breachOf).filter(Boolean)).toEqual([])
})

test.each([
  [
    "a read of a later domain's table",
    'ctx.db.selectFrom("recovery_case")',
    "people/probe.ts reads recovery_case, which belongs to a later domain",
  ],
  [
    "a write to another's table",
    'ctx.db.insertInto("standards_standard")',
    "people/probe.ts writes standards_standard, which is not its own",
  ],
  [
    "a write by SQL",
    "sql`update standards_standard set state = 1`",
    "people/probe.ts writes standards_standard, which is not its own",
  ],
])("%s is found", (_why, code, breach) => {
  const probe = mkdtempSync(path.join(tmpdir(), "wellserved-tables-"))
  try {
    mkdirSync(path.join(probe, "people"))
    writeFileSync(path.join(probe, "people", "probe.ts"), code)
    expect(findTableUses(probe, tables).map(breachOf)).toEqual([breach])
  } finally {
    rmSync(probe, { recursive: true })
  }
})
