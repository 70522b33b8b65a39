import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { newestCases } from "./newest-cases.ts"
import { type CasesQuery, casesWhere, pageOfCases } from "./page-of-cases.ts"
import { numberIn, textQuery, wordsToFind } from "./words-to-find.ts"

/** In more than one of fifty cases a word is frequent: the index of words would gather more rows than it spares. */
const frequent = 0.02
/** So many cases are looked through in some milliseconds, and at most so many where these hold some of what is looked for but not yet a page. */
const [first, furthest] = [1000, 4000]

/**
 * By number ("#42" or "42"), else by the beginnings of words: all of them must be in what was said, in the reference or in the customer's name. Frequent
 * words are in the newest cases, so these are read first, without the index, and as many more as should fill the page; where they would be too many, the
 * words are rare, and the index has few of them.
 */
export async function findCases(ctx: Ctx, query: CasesQuery, q: string): Promise<string[]> {
  const number = numberIn(q)
  if (number !== undefined) return pageOfCases(ctx, query, { found: sql<boolean>`"case".number = ${number}` })
  const words = wordsToFind(q)
  if (words.length === 0) return []
  const found = sql<boolean>`"case".search @@ ${textQuery(words)}::tsquery`
  if (query.sort === "due") return pageOfCases(ctx, query, { found })
  const newest = async (wanted: number) =>
    pageOfCases(ctx, query, { among: await newestCases(ctx, query, wanted), found })
  const there = await newest(first)
  if (there.length > query.limit) return there
  const enough = Math.ceil((first * 1.5 * (query.limit + 1)) / there.length)
  if (enough <= furthest) {
    const further = await newest(enough)
    if (further.length > query.limit) return further
  }
  const among = casesWhere(sql`search @@ ${textQuery(await rareAmong(ctx, words))}::tsquery`)
  return pageOfCases(ctx, query, { among, found })
}

/** Those of the words that few cases have, by what PostgreSQL keeps for its planner; all of them where none is rare. */
async function rareAmong(ctx: Ctx, words: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${[...words]}::text[]) as word
    where ${frequent} >= (
      select coalesce(sum(known.share), 0) from pg_stats kept,
        unnest(kept.most_common_elems::text::text[], kept.most_common_elem_freqs) as known(word, share)
      where kept.schemaname = current_schema() and kept.tablename = 'recovery_case' and kept.attname = 'search'
        and starts_with(known.word, word.word))`.execute(ctx.db)
  return rows.length === 0 ? words : rows.map(({ word }) => word)
}
