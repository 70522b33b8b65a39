import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import type { LinkSource, Ref, TraceNode } from "./link.ts"

/** How often something happened with a record, by month ("2026-11"), and the last day on which it did. */
export type Tally = { sign: string; byMonth: ReadonlyMap<string, number>; last: string | null }

/**
 * What a later domain counts of an earlier one's records: how often kudos show a standard. The page of the record asks for it as Trace asks for
 * links, and knows none of those who answer.
 */
export type TallySource = {
  kind: string
  /** `timeZone`: where a day begins and ends. */
  talliesOf(ctx: Ctx, id: string, timeZone: string): Promise<Tally[]>
  /** The newest of what it counted, as the caller may see it, the newest first. */
  newestOf?(ctx: Ctx, id: string): Promise<Newest[]>
}

export type Newest = { sign: string; nodes: TraceNode[] }

const mostListed = 3
/** Of so many it is looked which the caller may see. */
const mostLookedAt = 50

/**
 * The newest of a sign: `ids` is a query with one column, `id`, the newest first; `links` says what the records are, and leaves out what the caller may
 * not see.
 */
export async function newestNodes(
  ctx: Ctx,
  { sign, kind, ids, links }: { sign: string; kind: string; ids: RawBuilder<unknown>; links: LinkSource },
): Promise<Newest> {
  const { rows } = await sql<{ id: string }>`
    select id from (${ids}) cited (id) limit ${mostLookedAt}`.execute(ctx.db)
  const refs: Ref[] = rows.map(({ id }) => ({ kind, id }))
  const nodes = new Map((await links.nodesOf(ctx, refs)).map((node) => [node.id, node]))
  return { sign, nodes: refs.flatMap(({ id }) => nodes.get(id) ?? []).slice(0, mostListed) }
}

/** Counts the rows of a query with one column, `day`. */
export async function tallyDays(ctx: Ctx, sign: string, days: RawBuilder<unknown>): Promise<Tally> {
  const { rows } = await sql<{ month: string; n: number; last: string }>`
    select to_char(day, 'YYYY-MM') as month, count(*)::int as n, to_char(max(day), 'YYYY-MM-DD') as last
    from (${days}) counted (day) group by 1 order by 1`.execute(ctx.db)
  return { sign, byMonth: new Map(rows.map(({ month, n }) => [month, n])), last: rows.at(-1)?.last ?? null }
}
