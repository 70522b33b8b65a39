import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { commit, logDeed } from "#contracts/leadership.ts"
import * as contracts from "#contracts/recovery.ts"
import { writePurpose } from "#contracts/standards.ts"
import { keepChaining } from "#platform/chain/keep-chaining.ts"
import { checkLedgers } from "#platform/ledgers/check-ledgers.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { amissInLedgers, ledgers } from "#tests/support/ledgers.ts"
import { openBank } from "#tests/support/people.ts"

const house = await openTestHouse("2026-03-02T08:00:00Z")
const other = await house.another()
const { amara, bruno, dana, ewa, farid, units } = await openBank(house)
/** Somebody with the owner's rights on the database, past the program. */
const intruder = new pg.Client({ connectionString: house.database.ownerUrl })
beforeAll(() => intruder.connect())
afterAll(() => intruder.end())

const amiss = () => amissInLedgers(house.ctx)
const only = async <T>(statement: string, values: unknown[] = []): Promise<T[]> =>
  (await intruder.query(statement, values)).rows

test("what many write at once, while two programs chain it, is found in order", async () => {
  const { id } = await bruno.call(contracts.openCase, { body: { subject: "Charged twice", unitId: units.north } })
  const stops = [keepChaining(house.ctx), keepChaining(other.ctx)]
  const many = Array.from({ length: 40 }, (_, n) => n)
  const day = "2026-03-02"
  const leaders = [bruno, dana, farid]
  await Promise.all([
    ...many.map((n) =>
      leaders[n % 3]?.call(logDeed, { body: { kind: "customers-called", amount: n + 1, day, words: `Call ${n}` } }),
    ),
    ...many.map((n) => leaders[n % 3]?.call(commit, { body: { what: `Call ${n} customers`, dueOn: "2026-04-01" } })),
    ...many.map((n) => bruno.call(contracts.addNote, { params: { id }, body: { words: `It rang ${n} times` } })),
    ...many.slice(0, 10).map((n) =>
      bruno.call(contracts.giveRemedy, {
        params: { id },
        body: { kind: "apology", amountMinor: 0, words: `Sorry, ${n} times` },
      }),
    ),
    // Refused: what was written until then is rolled back, with its stamps.
    ...many.slice(0, 10).map(() => amara.ask(commit, { body: { what: "Nothing", dueOn: "2026-04-01" } })),
  ])
  await Promise.all(stops.map((stop) => stop()))
  expect(await amiss()).toEqual([])
  const { ledgers: checked, chain } = await checkLedgers(house.ctx, ledgers)
  expect(chain.sound).toBe(checked.reduce((sum, { rows }) => sum + rows, 0))
  expect(chain.sound).toBeGreaterThanOrEqual(130)
})

test("a row that was changed is named with its ledger, its key and its instant, and with what to do", async () => {
  house.clock.set("2026-03-02T09:30:00Z")
  await ewa.call(writePurpose, { body: { words: "We carry people's worries about money with them." } })
  const [purpose] = await only<{ id: string }>("select id from standards_purpose")
  await intruder.query("update standards_purpose set words = 'We carry money.'")
  expect(await amiss()).toEqual([
    {
      check: "ledger of the purpose, as it was written each time (standards_purpose)",
      state: "wrong",
      found: "a row is not as the program left it",
      each: [`row ${purpose?.id}, stamped 2026-03-02 09:30 UTC, was changed`],
      todo: expect.stringContaining("Keep it as it is, ask who had access to it"),
    },
  ])
  await intruder.query("update standards_purpose set words = $1", ["We carry people's worries about money with them."])
  expect(await amiss()).toEqual([])
})

test("of words about customers it is said that only they were changed", async () => {
  const [note] = await only<{ id: string; words: string }>("select id, words from recovery_note limit 1")
  await intruder.query("update recovery_note set words = '' where id = $1", [note?.id])
  expect((await amiss()).flatMap(({ each }) => each)).toEqual([
    `row ${note?.id}, stamped 2026-03-02 08:00 UTC: its words were changed`,
  ])
  await intruder.query("update recovery_note set words = $1 where id = $2", [note?.words, note?.id])
  expect(await amiss()).toEqual([])
})

test("where very many were changed, the first are named and the others counted", async () => {
  await intruder.query("update leadership_deed set amount = amount + 1")
  const [finding] = await amiss()
  expect(finding).toMatchObject({ found: "40 rows are not as the program left them" })
  expect(finding?.each).toHaveLength(21)
  expect(finding?.each?.at(-1)).toBe("and 20 more")
  await intruder.query("update leadership_deed set amount = amount - 1")
  expect(await amiss()).toEqual([])
})

test("a row that was deleted with its stamp leaves a gap in their chain, between two that are named", async () => {
  await amiss()
  const [row] = await only<{ id: string; stamp: string; position: string }>(
    `select d.id, s.id as stamp, l.position from leadership_deed d join platform_stamp s on s.row_key = d.id::text
     join platform_stamp_link l on l.stamp_id = s.id
     where l.position between 3 and (select max(position) - 3 from platform_stamp_link) limit 1`,
  )
  await intruder.query("delete from leadership_deed where id = $1", [row?.id])
  await intruder.query("delete from platform_stamp_link where stamp_id = $1", [row?.stamp])
  await intruder.query("delete from platform_stamp where id = $1", [row?.stamp])
  const [finding, ...more] = await amiss()
  expect(more).toEqual([])
  expect(finding).toMatchObject({
    check: "stamps of ledgers",
    state: "wrong",
    found: `the one at ${row?.position} of their chain is missing: a row was deleted together with its stamp`,
    each: [expect.stringMatching(/^it comes after row .+ of \w+, /), expect.stringMatching(/^it comes before row /)],
  })
  // Nor does it help to close the gap: a hash holds its position, and the hash before.
  await intruder.query("update platform_stamp_link set position = -position where position > $1", [row?.position])
  await intruder.query("update platform_stamp_link set position = -position - 1 where position < 0")
  expect(await amiss()).toMatchObject([{ check: "stamps of ledgers", state: "wrong" }])
})

test("a stamp that was made under another secret does not pass for one", async () => {
  const { ctx } = house
  const elsewhere = { ...ctx, house: { ...ctx.house, secret: Buffer.alloc(32, 8) } }
  expect(await amissInLedgers(elsewhere)).toMatchObject([
    {
      check: "rows of ledgers",
      state: "wrong",
      found: expect.stringContaining("another secret"),
      todo: expect.stringContaining("Put back the secret"),
    },
  ])
})

test("a ledger is not stamped anew because the note of its beginning was taken away", async () => {
  await intruder.query("delete from platform_ledger where name = 'leadership_commitment'")
  await intruder.query("update leadership_commitment set what = 'Nothing at all'")
  await house.another()
  const findings = (await amiss()).filter(({ check }) => check.startsWith("ledger of commitments of leaders"))
  expect(findings.map(({ found }) => found)).toEqual([
    "40 rows are not as the program left them",
    "the note since when its rows are stamped is missing, or is not the program's",
  ])
})
