import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readOften } from "#platform/database/read-often.ts"
import { measureKeys } from "../measure.ts"
import { wholeCompany } from "../rollup/roll-up.ts"

/** The first and the last day on which anything was counted. */
export type Span = { from: string; to: string }

/** Undefined before anything was counted. Of the rollup it looks at the two ends of the company's lines. */
export async function findSpan(ctx: Ctx): Promise<Span | undefined> {
  const keys = [...measureKeys]
  const rows = await readOften(
    ctx,
    sql<{ first: string | null; last: string | null }>`
    select min(first) as first, max(last) as last from (
      select ends.first, ends.last from measures_line line cross join lateral (
        select (select month + (select min(at) - 1 from unnest(days[2:]) at)::int from measures_rollup
            where line_id = line.id and unit_id = ${wholeCompany} order by month limit 1) as first,
          (select month + (select max(at) - 1 from unnest(days[2:]) at)::int from measures_rollup
            where line_id = line.id and unit_id = ${wholeCompany} order by month desc limit 1) as last
      ) ends
      where line.dim = '' and line.measure = any(${keys})
      union all
      select min(day), max(day) from platform_fact where measures && ${keys}::text[]
    ) spans`,
  )
  const { first, last } = rows[0] ?? {}
  return first && last ? { from: first, to: last } : undefined
}
