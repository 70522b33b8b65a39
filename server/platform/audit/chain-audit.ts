import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { type AuditContent, auditContent, chainStart, linkHash } from "./chain-link.ts"

/** The same for all programs on one database: one chains at a time. */
const lockKey = 4_400_002
const batch = 1_000
/** How far behind the horizon of running transactions stays before rows are taken as settled; see `settle`. */
const settleAfter = 60_000

/**
 * Chains the rows of the audit that have been committed, in the order of their ids as far as they are there; a row with a lower id that commits later
 * is chained later. So a position in the chain is the order of chaining, and none is ever left out.
 */
export type AuditChainer = {
  /** Chains all that waits, and returns how many rows that were; 0 also when another program is chaining. */
  chain(ctx: Ctx): Promise<number>
}

export function auditChainer(): AuditChainer {
  /** Every row up to here is chained or was rolled back: the search for unchained rows begins behind it. */
  let floor = 0
  let mark: { lastId: number; nextTransaction: string; at: number } | undefined

  /**
   * Raises the floor to the last id of a minute ago, once every transaction that was running then is over: whatever took an id up to there has
   * committed, or never will. A restart begins at 0 again, and finds what a wrong floor might ever have left out.
   */
  async function settle(ctx: Ctx): Promise<void> {
    const { rows } = await sql<{ last: number; oldest: string; next: string; settled: boolean }>`
      select coalesce((select max(id) from platform_audit), 0) as last,
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
      for (let done = batch; done === batch; chained += done) done = await chainBatch(ctx, floor)
      await settle(ctx)
      return chained
    },
  }
}

/** One batch in one transaction; returns how many rows were chained. */
async function chainBatch(ctx: Ctx, floor: number): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const lock = await sql<{ ours: boolean }>`select pg_try_advisory_xact_lock(${lockKey}) as ours`.execute(ctx.db)
    if (!lock.rows[0]?.ours) return 0
    const waiting = await sql<AuditContent>`select ${auditContent} from platform_audit audit
      where audit.id > ${floor} and not exists (select from platform_audit_link link where link.audit_id = audit.id)
      order by audit.id limit ${batch}`.execute(ctx.db)
    if (waiting.rows.length === 0) return 0
    const last = await ctx.db
      .selectFrom("platform_audit_link")
      .select(["position", "hash"])
      .orderBy("position", "desc")
      .limit(1)
      .executeTakeFirst()
    let hash: Buffer = last?.hash ?? chainStart
    let position = last?.position ?? 0
    const links = waiting.rows.map((row) => {
      position += 1
      hash = linkHash(hash, position, row)
      return { position, audit_id: row.id, hash: hash.toString("hex") }
    })
    await sql`insert into platform_audit_link (position, audit_id, hash)
      select position, audit_id, decode(hash, 'hex')
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l(position bigint, audit_id bigint, hash text)`.execute(
      ctx.db,
    )
    return links.length
  })
}
