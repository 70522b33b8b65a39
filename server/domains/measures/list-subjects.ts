import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { figureOf } from "./figure.ts"
import { type Filter, matches } from "./filter.ts"
import type { MeasureKey } from "./measure.ts"
import type { Hidden } from "./protection.ts"
import { readCells } from "./read-cells.ts"
import { openReading } from "./reading.ts"

/** One record behind a figure: which, on what day, and what it counted as. */
export type Subject = { id: string; day: string; value: number; scale: { low: number; high: number } | null }
export type Subjects = { items: Subject[]; next: string | null; hidden: Hidden | null }

/**
 * The records behind a figure, the latest first: those whose facts stand and that may be known (anonymous answers have none). Nothing where the figure
 * itself is kept back. `after` is the cursor that the page before gave.
 */
export async function listSubjects(
  ctx: Ctx,
  key: MeasureKey,
  filter: Filter,
  page: { after?: string | undefined; limit: number },
): Promise<Subjects> {
  const reading = await openReading(ctx, filter)
  const hidden = reading.hides(figureOf(key, await readCells(ctx, [key], reading.filter)))
  if (hidden) return { items: [], next: null, hidden }
  const [day, id] = page.after?.split("|") ?? []
  const onward = day && id ? sql`and (f.day, f.subject_id) < (${day}::date, ${id}::uuid)` : sql``
  const { rows } = await sql<{ id: string; day: string; value: number; low: number | null; high: number | null }>`
    select f.subject_id as id, f.day, f.value, f.low, f.high from platform_fact_ever f
    where ${matches([key], reading.filter)} and f.subject_id is not null ${onward}
    group by f.day, f.subject_id, f.value, f.low, f.high having sum(f.sign) > 0
    order by f.day desc, f.subject_id desc limit ${page.limit + 1}`.execute(ctx.db)
  const items = rows.slice(0, page.limit).map(({ id, day, value, low, high }) => ({
    id,
    day,
    value,
    scale: low === null || high === null ? null : { low, high },
  }))
  const last = items.at(-1)
  return { items, next: rows.length > page.limit && last ? `${last.day}|${last.id}` : null, hidden }
}
