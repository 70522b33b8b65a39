import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type CasesQuery, type ChoosableCase, casesWhere } from "./page-of-cases.ts"
import { whoseCases } from "./whose-cases.ts"

/** So many entries of the indexes are gathered for each row that is looked through, at most. */
const listsPerRow = 6
const states = ["open", "answered", "closed"]

/** The first cases in some order; `whole` where there are no others that a query could be about. */
export type Beginning = { among: RawBuilder<ChoosableCase>; whole: boolean }

/**
 * The newest cases that a query can be about, without a gap down to the oldest of them: of the one owner or unit that it names, else of what the caller
 * reaches, else of all. They come from the indexes of the queue, each kind of them in its order; the oldest of a kind that has more is where what is
 * known of all ends. They are about as many as wanted.
 */
export async function newestCases(ctx: Ctx, query: CasesQuery, wanted: number): Promise<Beginning> {
  const { owners, units } = await whoseCases(ctx, query)
  const histories = query.history === "with" ? [true, false] : [query.history === "only"]
  const kinds = sql`unnest(${histories}::boolean[]) as history, unnest(${query.state ? [query.state] : states}::text[]) as state`
  const count = histories.length * (query.state ? 1 : states.length) * Math.max(1, owners.length + units.length)
  const each = Math.max(10, Math.min(wanted, Math.ceil((wanted * listsPerRow) / count)))
  const before = query.after ? sql`and id < ${query.after}` : sql``
  const newest = (which: RawBuilder<unknown>) => sql`array(select id from recovery_case
    where ${which} history = kind.history and state = kind.state ${before} order by id desc limit ${sql.lit(each)})`
  const kindsOf = (column: "owner_id" | "unit_id", ids: readonly string[]) => sql`
    select ${newest(sql`${sql.ref(column)} = kind.one and`)} as ids from
      (select one, history, state from unnest(${[...ids]}::uuid[]) as one, ${kinds}) as kind`
  const all = sql`select ${newest(sql``)} as ids from (select history, state from ${kinds}) as kind`
  const gathered =
    owners.length + units.length === 0
      ? all
      : sql`${kindsOf("owner_id", owners)} union all ${kindsOf("unit_id", units)}`
  const among = casesWhere(sql`id = any(array(
    with kind as materialized (${gathered})
    select distinct one from kind, unnest(kind.ids) as one where one >= coalesce(
      (select ids[${sql.lit(each)}] from kind where cardinality(ids) = ${sql.lit(each)} order by 1 desc limit 1),
      '00000000-0000-0000-0000-000000000000')))`)
  return { among, whole: false }
}
