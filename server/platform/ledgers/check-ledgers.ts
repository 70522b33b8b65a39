import { sql } from "kysely"
import { type ChainCheck, checkChain } from "#platform/chain/check-chain.ts"
import type { Ctx } from "#platform/ctx.ts"
import { asInstant } from "#platform/database/as-instant.ts"
import type { Db } from "#platform/database/connect.ts"
import { checkLedger, type LedgerCheck } from "./check-ledger.ts"
import type { Ledger } from "./ledger.ts"
import { stampChain } from "./stamp-chain.ts"
import { macOfBeginning } from "./stamp-what-was-there.ts"

/** A ledger with what was found in it. */
export type CheckedLedger = LedgerCheck & {
  ledger: Ledger
  /** Since when its rows are stamped as they are written; null where that note is missing or is not ours. */
  since: string | null
  /** How many rows were there before, and were stamped as they were found. */
  rowsBefore: number
}

/** A stamp beside a gap in their chain. */
export type Neighbour = { ledger: string; row: string; at: string }

export type LedgersCheck = {
  ledgers: CheckedLedger[]
  chain: ChainCheck
  /** Where the chain is broken: the last stamp before, and the next that is still there. */
  gap: { after: Neighbour | null; before: Neighbour | null } | null
  /** Not one stamp is of this installation's secret. */
  foreign: boolean
}

/** Holds all ledgers against their stamps, and the stamps against their chain, in one snapshot. `progress` is told which share is done. */
export async function checkLedgers(
  ctx: Ctx,
  ledgers: readonly Ledger[],
  progress: (share: number, holds: string) => void = () => {},
): Promise<LedgersCheck> {
  return (ctx.db as Db)
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (db) => {
      const own: Ctx = { ...ctx, db }
      const beginnings = await readBeginnings(own)
      const all = 2 * (await countStamps(own)) + 1
      let done = 0
      const checked: CheckedLedger[] = []
      for (const ledger of ledgers) {
        const found = await checkLedger(own, ledger, (rows) => {
          done += rows
          progress(Math.min(1, done / all), ledger.holds)
        })
        const beginning = beginnings.get(ledger.table)
        checked.push({
          ...found,
          ledger,
          since: beginning?.ours ? beginning.since : null,
          rowsBefore: beginning?.rows_before ?? 0,
        })
      }
      const chain = await checkChain(own, stampChain, (rows) => {
        done += rows
        progress(Math.min(1, done / all), "the chain of stamps")
      })
      return {
        ledgers: checked,
        chain,
        gap: chain.broken && (await beside(own, chain.broken.position)),
        foreign: noneIsOurs(beginnings),
      }
    })
}

async function countStamps(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from platform_stamp`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

const noneIsOurs = (beginnings: Beginnings) => beginnings.size > 0 && ![...beginnings.values()].some(({ ours }) => ours)

/** Whether this data was used with another secret than ours, so that no stamp of before can be told from a false one. */
export const wasUsedWithAnotherSecret = async (ctx: Ctx): Promise<boolean> => noneIsOurs(await readBeginnings(ctx))

type Beginnings = ReadonlyMap<string, Beginning & { ours: boolean }>
type Beginning = { name: string; since: string; rows_before: number; mac: Buffer }

async function readBeginnings(ctx: Ctx): Promise<Beginnings> {
  const { rows } = await sql<Beginning>`
    select name, ${asInstant(sql`since`)} as since, rows_before, mac from platform_ledger`.execute(ctx.db)
  return new Map(rows.map((row) => [row.name, { ...row, ours: macOfBeginning(ctx, row).equals(row.mac) }]))
}

async function beside(ctx: Ctx, position: number): Promise<{ after: Neighbour | null; before: Neighbour | null }> {
  const { rows } = await sql<Neighbour & { position: number }>`
    select stamp.ledger, stamp.row_key as row, ${asInstant(sql`stamp.at`)} as at, link.position
    from platform_stamp_link link join platform_stamp stamp on stamp.id = link.stamp_id
    where link.position = (select max(position) from platform_stamp_link where position < ${position})
      or link.position = (select min(position) from platform_stamp_link where position > ${position})`.execute(ctx.db)
  const at = (side: (place: number) => boolean) => rows.find((row) => side(row.position)) ?? null
  return { after: at((place) => place < position), before: at((place) => place > position) }
}
