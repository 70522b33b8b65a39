import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { instantOf } from "#platform/database/as-instant.ts"
import type { Ledger, Said } from "./ledger.ts"
import { stampOf } from "./stamp.ts"

/** Stamps these rows of a ledger, which stand in the database as they say, in one statement. */
export async function keepStamps(ctx: Ctx, { table }: Ledger, rows: readonly Said[]): Promise<void> {
  if (rows.length === 0) return
  const at = instantOf(ctx.now())
  const stamps = rows.map((row) => {
    const { row_key, salt, words_mac, mac } = stampOf(ctx.house, table, at, row)
    return { row_key, salt: hex(salt), words_mac: hex(words_mac), mac: hex(mac) }
  })
  await sql`insert into platform_stamp (ledger, row_key, at, salt, words_mac, mac)
    select ${table}, row_key, ${at}::timestamptz, decode(salt, 'hex'), decode(words_mac, 'hex'), decode(mac, 'hex')
    from jsonb_to_recordset(${JSON.stringify(stamps)}::jsonb) as s(row_key text, salt text, words_mac text, mac text)`.execute(
    ctx.db,
  )
}

const hex = (bytes: Buffer | null) => bytes?.toString("hex") ?? null
