import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { type Chain, chainStart } from "./chain.ts"

const batch = 1_000
/** How far behind the horizon of running transactions stays before rows are taken as settled; see `settle`. */
const settleAfter = 60_000

/**
 * Chains rows that have been committed, in the order of their ids as far as they are there; a row with a lower id that commits later is chained later. So
 * a position in the chain is the order of chaining, and none is ever left out.
 */
export type Chainer = {
  /** Chains all that waits, and returns how many rows that were; 0 also when another program is chaining. */
  chain(ctx: Ctx): Promise<number>
}

export function chainerOf<Row extends { id: number }>(chain: Chain<Row>): Chainer {
  /** Every row up to here is chained or was rolled back: the search for unchained rows begins behind it. */
  let floor = 0
  let mark: { lastId: number; nextTransaction: string; at: number } | undefined

  /**
   * Raises the floor to the last id of a minute ago, once every transaction that was running then is over: whatever took an id up to there has
   * committed, or never will. A restart begins at 0 again, and finds what a wrong floor might ever have left out.
   */
  async function settle(ctx: Ctx): Promise<void> {
    const { rows } = await sql<{ last: number; oldest: string; next: string; settled: boolean }>`
      select coalesce((select max(id) from ${sql.table(chain.rows)}), 0) as last,
        pg_snapshot_xmin(pg_current_snapshot())::text as oldest, pg_snapshot_xmax(pg_current_snapshot())::text as next`.execute(
      ctx.db,
    )
    const seen = rows[0]
    if (!seen) return
    if (mark && performance.now() - mark.at > settleAfter && BigInt(seen.oldest) >= BigInt(mark.nextTransaction)) {
      floor = mark.lastId
      mark = undefined
    }
    mark ??= { lastId: seen.last, nextTransaction: seen.next, at: performance.now() }
  }

  return {
    async chain(ctx) {
      let chained = 0
      for (let done = batch; done === batch; chained += done) done = await chainBatch(ctx, chain, floor)
      await settle(ctx)
      return chained
    },
  }
}

/** One batch in one transaction; returns how many rows were chained. */
async function chainBatch<Row extends { id: number }>(ctx: Ctx, chain: Chain<Row>, floor: number): Promise<number> {
  const [links, of] = [sql.table(chain.links), sql.ref(chain.of)]
  return inTransaction(ctx, async (ctx) => {
    const lock = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(${chain.lockKey}) as ours`.execute(
      ctx.db,
    )
    if (!lock.rows[0]?.ours) return 0
    const waiting = await sql<Row>`select ${chain.content} from ${sql.table(chain.rows)} entry
      where entry.id > ${floor} and not exists (select from ${links} link where link.${of} = entry.id)
      order by entry.id limit ${batch}`.execute(ctx.db)
    if (waiting.rows.length === 0) return 0
    const last = await sql<{ position: number; hash: Buffer }>`
      select position, hash from ${links} order by position desc limit 1`.execute(ctx.db)
    let { position, hash } = last.rows[0] ?? { position: 0, hash: chainStart }
    const made = waiting.rows.map((row) => {
      position += 1
      hash = chain.hash(ctx, hash, position, row)
      return { position, id: row.id, hash: hash.toString("hex") }
    })
    await sql`insert into ${links} (position, ${of}, hash)
      select position, id, decode(hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as l(position bigint, id bigint, hash text)`.execute(
      ctx.db,
    )
    return made.length
  })
}
