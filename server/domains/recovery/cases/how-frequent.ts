import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"

/** What PostgreSQL keeps for its planner changes when it looks at the table again: a minute later is soon enough; milliseconds. */
const staleAfter = 60_000
const known = new WeakMap<House, { readAt: number; shares: ReadonlyMap<string, number> }>()

/**
 * In which share of all cases each of these words, or one that begins with it, is found, as far as PostgreSQL's statistics know: 0 to 1, or more where
 * several do. What they do not know is rare, and zero; undefined while there are none.
 */
export async function howFrequent(ctx: Ctx, words: readonly string[]): Promise<readonly number[] | undefined> {
  const shares = await readShares(ctx)
  if (shares.size === 0) return undefined
  return words.map((word) => {
    let sum = 0
    for (const [one, share] of shares) if (one.startsWith(word)) sum += share
    return sum
  })
}

async function readShares(ctx: Ctx): Promise<ReadonlyMap<string, number>> {
  const before = known.get(ctx.house)
  if (before && performance.now() - before.readAt < staleAfter) return before.shares
  // The frequencies are more than the words: the last ones are the least and the most of them.
  const { rows } = await sql<{ word: string; share: number }>`
    select known.word, known.share from pg_stats kept,
      unnest(kept.most_common_elems::text::text[], kept.most_common_elem_freqs) as known(word, share)
    where kept.schemaname = current_schema() and kept.tablename = 'recovery_case' and kept.attname = 'search'
      and known.word is not null`.execute(ctx.db)
  const shares = new Map(rows.map(({ word, share }) => [word, share]))
  // Until there are some they are looked for at every search, so that a large import is not searched blindly for longer than need be.
  if (shares.size > 0) known.set(ctx.house, { readAt: performance.now(), shares })
  return shares
}
