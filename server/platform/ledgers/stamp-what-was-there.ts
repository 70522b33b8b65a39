import { sql } from "kysely"
import { recordAll } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { instantOf } from "#platform/database/as-instant.ts"
import { keepStamps } from "./keep-stamps.ts"
import { type Ledger, type Said, saidBy } from "./ledger.ts"
import { macOf } from "./stamp.ts"

/** The same for all programs on one database: one begins a ledger. */
const lockKey = 4_400_005
const page = 2_000

/**
 * Begins the stamps of ledgers that have none yet: after an upgrade, the rows that are there are stamped as they are found, and the day is written down,
 * in the log and the audit too.
 * One whose beginning was taken away is not begun again: the doctor says so.
 */
export async function stampWhatWasThere(ctx: Ctx, ledgers: readonly Ledger[]): Promise<void> {
  if ((await notBegun(ctx, ledgers)).length === 0) return
  await inTransaction(asSystem(ctx), async (ctx) => {
    await sql`select pg_advisory_xact_lock(${lockKey})`.execute(ctx.db)
    const fresh = await lookInto(ctx, await notBegun(ctx, ledgers))
    const begun: { ledger: string; rows: number }[] = []
    for (const { ledger, filled } of fresh)
      begun.push({ ledger: ledger.table, rows: filled ? await stampAll(ctx, ledger) : 0 })
    await writeBeginnings(ctx, begun)
    const found = begun.filter(({ rows }) => rows > 0)
    const entry = { deed: "ledger-stamped", subjectKind: "ledger", subjectId: null }
    await recordAll(
      ctx,
      found.map((detail) => ({ ...entry, detail })),
    )
    const rows = found.reduce((sum, one) => sum + one.rows, 0)
    if (rows > 0)
      ctx.log.warn(
        { rows, ledgers: Object.fromEntries(found.map((one) => [one.ledger, one.rows])) },
        "an upgrade has stamped the rows of ledgers as it found them: what was changed before is not seen by wellserved doctor",
      )
  })
}

async function notBegun(ctx: Ctx, ledgers: readonly Ledger[]): Promise<Ledger[]> {
  const rows = await ctx.db.selectFrom("platform_ledger").select("name").execute()
  const begun = new Set(rows.map(({ name }) => name))
  return ledgers.filter(({ table }) => !begun.has(table))
}

/** Those without a stamp, and whether there is anything to stamp. */
async function lookInto(ctx: Ctx, ledgers: readonly Ledger[]): Promise<{ ledger: Ledger; filled: boolean }[]> {
  if (ledgers.length === 0) return []
  const looks = ledgers.map(
    ({ table }) => sql`select ${sql.lit(table)} as name, exists (select from ${sql.table(table)}) as filled
      where not exists (select from platform_stamp where ledger = ${sql.lit(table)})`,
  )
  const { rows } = await sql<{ name: string; filled: boolean }>`${sql.join(looks, sql` union all `)}`.execute(ctx.db)
  const fresh = new Map(rows.map(({ name, filled }) => [name, filled]))
  return ledgers.flatMap((ledger) => {
    const filled = fresh.get(ledger.table)
    return filled === undefined ? [] : [{ ledger, filled }]
  })
}

/** A page at a time: a ledger may be longer than memory. Returns how many rows there were. */
async function stampAll(ctx: Ctx, ledger: Ledger): Promise<number> {
  await sql`declare held no scroll cursor for select ${saidBy(ledger)} from ${sql.table(ledger.table)} entry`.execute(
    ctx.db,
  )
  let stamped = 0
  for (;;) {
    const { rows } = await sql<Said>`fetch ${sql.lit(page)} from held`.execute(ctx.db)
    await keepStamps(ctx, ledger, rows)
    stamped += rows.length
    if (rows.length < page) break
  }
  await sql`close held`.execute(ctx.db)
  return stamped
}

async function writeBeginnings(ctx: Ctx, begun: readonly { ledger: string; rows: number }[]): Promise<void> {
  const since = instantOf(ctx.now())
  const rows = begun.map(({ ledger, rows }) => ({
    name: ledger,
    rows_before: rows,
    mac: macOfBeginning(ctx, { name: ledger, since, rows_before: rows }).toString("hex"),
  }))
  await sql`insert into platform_ledger (name, since, rows_before, mac)
    select name, ${since}::timestamptz, rows_before, decode(mac, 'hex')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b(name text, rows_before bigint, mac text)`.execute(
    ctx.db,
  )
}

type Beginning = { name: string; since: string; rows_before: number }

export const macOfBeginning = ({ house }: Ctx, { name, since, rows_before }: Beginning): Buffer =>
  macOf(house, ["beginning", name, since, rows_before])
