import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** More words than this that begin alike are as many lists to walk, and soon slower than gathering them. */
const mostAlike = 12
/** As many cases whose words have not been gathered are looked through without being felt. */
const mostDue = 500

/**
 * What was typed, as a text query of PostgreSQL of whole words: each beginning as the few words of cases that begin with it. `query` is null where no gathered
 * case can have them all; cases that are `due` may, for their words have not been gathered. Beginnings of very many words are left out, so that what it finds
 * has still to be held against what was typed. Undefined where that leaves nothing, or where very many cases are due.
 */
export async function wholeWords(
  ctx: Ctx,
  beginnings: readonly string[],
): Promise<{ query: string | null; due: readonly string[] } | undefined> {
  const { rows } = await sql<{ alike: string[][]; due: string[] }>`
    select array(select case_id from recovery_word_due limit ${sql.lit(mostDue + 1)}) as due, (
      select json_agg(array(
        select word from recovery_word where word >= beginning and word < beginning || chr(1114111) order by word limit ${sql.lit(mostAlike + 1)}
      ) order by nth) from unnest(${[...beginnings]}::text[] collate "C") with ordinality as typed(beginning, nth)
    ) as alike`.execute(ctx.db)
  const { alike = [], due = [] } = rows[0] ?? {}
  if (due.length > mostDue) return undefined
  if (alike.some((words) => words.length === 0)) return { query: null, due }
  const few = alike.filter((words) => words.length <= mostAlike)
  if (few.length === 0) return undefined
  return { query: few.map((words) => `(${words.map((word) => `'${word}'`).join(" | ")})`).join(" & "), due }
}
