import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { howFrequent } from "./how-frequent.ts"
import { mostUrgentCases } from "./most-urgent-cases.ts"
import { newestCases } from "./newest-cases.ts"
import { type CasesQuery, casesWhere, pageOfCases } from "./page-of-cases.ts"
import { wholeWords } from "./whole-words.ts"
import { numberIn, textQuery, wordsToFind } from "./words-to-find.ts"

/** In more than one of fifty cases a word is frequent: the index of words would gather more rows than it spares. */
const frequent = 0.02
/** So many cases are looked through in some milliseconds, and at most so many where these hold some of what is looked for but not yet a page. */
const [first, furthest] = [1000, 4000]

/**
 * By number ("#42" or "42"), else by the beginnings of words: all of them must be in what was said, in the reference or in the customer's name. Frequent
 * words are in the newest cases, or the most urgent, so these are read first, without the index, and as many more as should fill the page; where they would
 * be too many, the words are rare, and the index has few of them.
 */
export async function findCases(ctx: Ctx, query: CasesQuery, q: string): Promise<string[]> {
  const number = numberIn(q)
  if (number !== undefined) return pageOfCases(ctx, query, { found: sql<boolean>`"case".number = ${number}` })
  const words = wordsToFind(q)
  if (words.length === 0) return []
  const found = sql<boolean>`"case".search @@ ${textQuery(words)}::tsquery`
  const shares = await howFrequent(ctx, words)
  const expected = (shares ?? []).reduce((share, one) => share * Math.min(1, one), 1)
  if (expected * furthest > query.limit / 4) {
    const page = await lookThrough(ctx, query, found)
    if (page) return page
  }
  return pageOfCases(ctx, query, { among: await fromIndex(ctx, words, shares), found })
}

/** Cases that may have these words, few of them by far where one word or all together are rare. */
async function fromIndex(ctx: Ctx, words: readonly string[], shares: readonly number[] | undefined) {
  const whole = await wholeWords(ctx, words)
  if (whole) {
    const due = sql`id = any(${[...whole.due]}::uuid[])`
    if (whole.query === null) return casesWhere(due)
    const has = sql`search @@ ${whole.query}::tsquery`
    return casesWhere(whole.due.length === 0 ? has : sql`(${has} or ${due})`)
  }
  const rare = words.filter((_, at) => (shares?.[at] ?? 0) <= frequent)
  return casesWhere(sql`search @@ ${textQuery(rare.length > 0 ? rare : words)}::tsquery`)
}

/** A page of those that are found among the first ones, in the order asked for; undefined where these are too few to say. */
async function lookThrough(
  ctx: Ctx,
  query: CasesQuery,
  found: ReturnType<typeof sql<boolean>>,
): Promise<string[] | undefined> {
  const beginning = query.sort === "due" ? mostUrgentCases : newestCases
  const look = async (wanted: number) => {
    const { among, whole } = await beginning(ctx, query, wanted)
    const page = await pageOfCases(ctx, query, { among, found })
    return { page, enough: whole || page.length > query.limit }
  }
  const { page, enough } = await look(first)
  if (enough) return page
  const wanted = Math.ceil((first * 1.5 * (query.limit + 1)) / page.length)
  if (wanted > furthest) return undefined
  const further = await look(wanted)
  return further.enough ? further.page : undefined
}
