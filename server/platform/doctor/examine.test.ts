import pg from "pg"
import { afterAll, beforeAll, expect, test } from "vitest"
import { writePurpose } from "#contracts/standards.ts"
import { auditChain } from "#platform/audit/audit-chain.ts"
import { chainerOf } from "#platform/chain/chainer.ts"
import { openTestHouse } from "#tests/support/app.ts"
import { ledgers } from "#tests/support/ledgers.ts"
import { openBank } from "#tests/support/people.ts"
import { examine } from "./examine.ts"

const house = await openTestHouse()
const { ewa } = await openBank(house)
/** Somebody with the owner's rights on the database, past the program. */
const intruder = new pg.Client({ connectionString: house.database.ownerUrl })
beforeAll(() => intruder.connect())
afterAll(() => intruder.end())

const found = async (check: string) =>
  (await examine(house.ctx, { ledgers })).find((finding) => finding.check === check)

test("the doctor finds a row of the audit that somebody changed past the program", async () => {
  await ewa.call(writePurpose, { body: { words: "We carry people's worries about money with them." } })
  await chainerOf(auditChain).chain(house.ctx)
  expect(await found("audit")).toMatchObject({ state: "ok" })
  const { rows } = await intruder.query<{ id: string }>("select id from platform_audit where deed = 'purpose-written'")
  await intruder.query("update platform_audit set deed = 'nothing-happened' where id = $1", [rows[0]?.id])
  expect(await found("audit")).toMatchObject({
    state: "wrong",
    found: `row ${rows[0]?.id} is not as it was written`,
  })
})

test("the doctor finds a ledger that the program could change, whoever opened it", async () => {
  expect(await found("rights")).toMatchObject({ state: "ok" })
  const opened = ["leadership_deed", "line_up_attendance", "standards_acknowledgement", "standards_translation"]
  for (const table of opened) {
    await intruder.query(`grant delete on ${table} to wellserved_app`)
    expect(await found("rights")).toMatchObject({ state: "wrong", found: `can be changed: ${table}` })
    await intruder.query(`revoke delete on ${table} from wellserved_app`)
  }
  expect(await found("rights")).toMatchObject({ state: "ok" })
})
