import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { measureKeys } from "./measure.ts"

/** The first and the last day on which anything was counted. */
export type Span = { from: string; to: string }

/** Undefined before anything was counted. It looks at the two ends of an index a measure, and scans nothing. */
export async function findSpan(ctx: Ctx): Promise<Span | undefined> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(ends.first) as first, max(ends.last) as last from unnest(${[...measureKeys]}::text[]) as key,
      lateral (select min(day) as first, max(day) as last from platform_fact where measure = key) ends`.execute(ctx.db)
  const { first, last } = rows[0] ?? {}
  return first && last ? { from: first, to: last } : undefined
}
