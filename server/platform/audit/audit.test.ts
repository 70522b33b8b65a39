import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { checkAudit as checkAuditRoute, listAudit, saveAudit } from "#contracts/house.ts"
import { writePurpose } from "#contracts/standards.ts"
import { chainerOf } from "#platform/chain/chainer.ts"
import { keepChaining } from "#platform/chain/keep-chaining.ts"
import { inTransaction } from "#platform/ctx.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { openBank } from "#tests/support/people.ts"
import { auditChain } from "./audit-chain.ts"
import { checkAudit } from "./check-audit.ts"
import { record } from "./record.ts"

const house = await openTestHouse()
const cast = await openBank(house)
const { ctx } = house
const chainer = chainerOf(auditChain)
/** Somebody with the owner's rights on the database, past the program. */
const intruder = new pg.Client({ connectionString: house.database.ownerUrl })
beforeAll(() => intruder.connect())
afterAll(() => intruder.end())

const chained = async () =>
  (
    await intruder.query<{ ids: number[] }>(
      "select array_agg(audit_id::int order by position) as ids from platform_audit_link",
    )
  ).rows[0]?.ids ?? []

test("every row is chained, once, in the order of the ids", async () => {
  const rows = (await intruder.query("select id::int from platform_audit order by id")).rows.map((row) => row.id)
  expect(await chainer.chain(ctx)).toBe(rows.length)
  expect(await chained()).toEqual(rows)
  expect(await chainer.chain(ctx)).toBe(0)
  expect(await checkAudit(ctx)).toMatchObject({ sound: rows.length, broken: null, waiting: 0 })
})

test("a row with a lower id that commits late is chained late, and not lost", async () => {
  let commit: (() => void) | undefined
  const late = inTransaction(ctx, async (ctx) => {
    await record(ctx, "late", "test", null)
    await new Promise<void>((resume) => {
      commit = resume
    })
  })
  while (!commit) await new Promise((resume) => setTimeout(resume, 5))
  await record(ctx, "early", "test", null)
  expect(await chainer.chain(ctx)).toBe(1)
  commit()
  await late
  expect(await chainer.chain(ctx)).toBe(1)
  const [early = 0, after = 0] = (await chained()).slice(-2)
  expect(after).toBeLessThan(early)
  expect((await checkAudit(ctx)).broken).toBeNull()
})

test("two programs that chain at once make one chain", async () => {
  for (let n = 0; n < 30; n++) await record(ctx, "busy", "test", null, { n })
  await Promise.all([chainerOf(auditChain).chain(ctx), chainerOf(auditChain).chain(ctx), chainer.chain(ctx)])
  await chainer.chain(ctx)
  const ids = await chained()
  expect(new Set(ids).size).toBe(ids.length)
  expect((await checkAudit(ctx)).broken).toBeNull()
})

test("a running house chains within a second, and stops when told", async () => {
  const stop = keepChaining(ctx)
  await cast.ewa.call(writePurpose, { body: { words: "To be of use." } })
  const { rows } = await cast.grace.call(listAudit, { query: { deed: "purpose-written" } })
  expect(rows).toHaveLength(1)
  await expect
    .poll(async () => (await cast.grace.call(listAudit, { query: { deed: "purpose-written" } })).rows[0]?.chained, {
      timeout: 1_000,
    })
    .toBe(true)
  await stop()
})

test("an administrator has the chain checked", async () => {
  expect(await cast.grace.call(checkAuditRoute, {})).toMatchObject({ broken: null })
  expect((await cast.farid.ask(checkAuditRoute, {})).status).toBe(403)
})

test("a row that was changed past the program is found, at its place", async () => {
  await chainer.chain(ctx)
  const [, second = 0] = await chained()
  await intruder.query("update platform_audit set deed = 'nothing-happened' where id = $1", [second])
  expect((await checkAudit(ctx)).broken).toEqual({ position: 2, auditId: second, why: "row-changed" })
  const { rows } = await intruder.query("select deed from platform_audit where id = $1", [second])
  expect(rows).toEqual([{ deed: "nothing-happened" }])
})

test("a link that was taken out is missed", async () => {
  await intruder.query("delete from platform_audit_link where position = 1")
  expect((await checkAudit(ctx)).broken).toEqual({ position: 1, auditId: null, why: "link-missing" })
})

test("rows added while nobody chains are counted as waiting", async () => {
  await record(ctx, "unseen", "test", null)
  house.clock.advance(2 * 60_000)
  expect((await checkAudit(ctx)).waiting).toBeGreaterThanOrEqual(1)
})

test("an administrator reads who did what, and nobody else does", async () => {
  const { rows } = await cast.grace.call(listAudit, { query: { limit: 5 } })
  expect(rows[0]).toMatchObject({ deed: "unseen", actor: { kind: "system", title: null } })
  const written = await cast.grace.call(listAudit, { query: { deed: "purpose-written", actorId: cast.ewa.id } })
  expect(written.rows[0]?.actor).toMatchObject({ kind: "person", title: "Ewa Lind" })
  expect((await cast.farid.ask(listAudit, {})).status).toBe(403)
})

test("the audit is narrowed to a deed, a record, a person and days of the organisation", async () => {
  const { id } = cast.farid
  const about = async (query: Record<string, string>) =>
    (await cast.grace.call(listAudit, { query })).rows.map(({ deed, subject }) => `${deed} ${subject.kind}`)
  await record(ctx, "noted", "person", id)
  expect(await about({ deed: "noted", subjectKind: "person", subjectId: id })).toEqual(["noted person"])
  expect(await about({ deed: "noted", subjectKind: "unit", subjectId: id })).toEqual([])
  expect(await about({ deed: "noted", actorId: cast.ewa.id })).toEqual([])
  const [today, tomorrow] = [0, 1].map((days) =>
    new Date(house.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10),
  ) as [string, string]
  expect(await about({ deed: "noted", from: today, to: today })).toEqual(["noted person"])
  expect(await about({ deed: "noted", from: tomorrow })).toEqual([])
})

test("all rows are saved as one file, with what they are hashed over, and no cell runs as a formula", async () => {
  for (let n = 0; n < 1_100; n++) await record(ctx, "=busy", "test", null, { n })
  await chainer.chain(ctx)
  const reply = await cast.grace.request("GET", `${saveAudit.path}?deed=%3Dbusy`)
  expect(reply.headers["content-disposition"]).toContain("audit.csv")
  const [head, first, ...others] = reply.body.trimEnd().split("\r\n")
  expect(head).toBe("\ufeffposition,at,deed,by_kind,by_id,by,record_kind,record_id,record,detail,hash")
  expect(first).toMatch(/^\d+,[^,]+,'=busy,system,,,test,,,"\{""n"": 1099\}",[0-9a-f]{64}$/)
  expect(others).toHaveLength(1_099)
  expect((await cast.ewa.ask(saveAudit, {})).status).toBe(403)
})
