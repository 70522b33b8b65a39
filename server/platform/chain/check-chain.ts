import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type Chain, chainStart } from "./chain.ts"

/** What a walk along a whole chain found. */
export type ChainCheck = {
  /** How many rows are chained and unchanged. */
  sound: number
  /** The first place at which the chain does not hold, and why; null when it holds to its end. */
  broken: { position: number; rowId: number | null; why: "row-changed" | "link-missing" } | null
  /** Rows that have waited longer than a minute for their link: the chainer does not run, or rows were added behind its back. */
  waiting: number
  /** The last hash, in hex. Kept elsewhere, it shows later whether the end of the chain was cut off. */
  head: string
}

const page = 5_000
const mayWait = 60_000

/** Walks a chain from its start and computes every hash again, in pages. `seen` is told of each page how many rows it had. */
export async function checkChain<Row extends { id: number }>(
  ctx: Ctx,
  chain: Chain<Row>,
  seen: (rows: number) => void = () => {},
): Promise<ChainCheck> {
  let position = 0
  let hash = chainStart
  const result = async (broken: ChainCheck["broken"]): Promise<ChainCheck> => ({
    sound: position,
    broken,
    waiting: await countWaiting(ctx, chain),
    head: hash.toString("hex"),
  })
  for (;;) {
    const { rows } = await sql<Row & { position: number; hash: Buffer }>`
      select link.position, link.hash, ${chain.content}
      from ${sql.table(chain.links)} link join ${sql.table(chain.rows)} entry on entry.id = link.${sql.ref(chain.of)}
      where link.position > ${position} order by link.position limit ${page}`.execute(ctx.db)
    for (const row of rows) {
      if (row.position !== position + 1) return result({ position: position + 1, rowId: null, why: "link-missing" })
      const expected = chain.hash(ctx, hash, row.position, row)
      if (!expected.equals(row.hash)) return result({ position: row.position, rowId: row.id, why: "row-changed" })
      position = row.position
      hash = expected
    }
    seen(rows.length)
    if (rows.length < page) return result(null)
  }
}

async function countWaiting<Row extends { id: number }>(ctx: Ctx, chain: Chain<Row>): Promise<number> {
  const since = new Date(ctx.now().getTime() - mayWait)
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from ${sql.table(chain.rows)} entry
    where entry.at < ${since} and not exists
      (select from ${sql.table(chain.links)} link where link.${sql.ref(chain.of)} = entry.id)`.execute(ctx.db)
  return rows[0]?.waiting ?? 0
}
