import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readOften } from "#platform/database/read-often.ts"
import { type Cell, readCells } from "../counted/read-cells.ts"
import { type Filter, matches } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import type { Hidden } from "../protection/protection.ts"
import { figureOf } from "./figure.ts"
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
  const reading = await openReading(ctx, filter, { keys: [key] })
  const cells = await readCells(ctx, [key], reading.filter, byPeriod("month"))
  // Each record stands for one answer on one day: of others only the whole company's are shown.
  const hidden = reading.hides(figureOf(key, cells)) ?? (reading.ofOthers ? "would-tell" : null)
  if (hidden) return { items: [], next: null, hidden }
  const [day, id] = page.after?.split("|") ?? []
  const months = datedOf(cells).filter((month) => day === undefined || month.day <= day)
  const all = months.reduce((sum, { n }) => sum + n, 0)
  const onward = day && id ? sql`and (f.day, f.subject_id) < (${day}::date, ${id}::uuid)` : sql``
  for (let wanted = 2 * page.limit; ; wanted *= 10) {
    const since = await firstDayWith(ctx, key, { ...reading.filter, to: day ?? reading.filter.to }, months, wanted)
    const rows = await listLatest(
      ctx,
      sql`${matches([key], { ...reading.filter, from: since })} ${onward}`,
      page.limit + 1,
    )
    if (rows.length <= page.limit && wanted < all) continue
    const items = rows.slice(0, page.limit).map(({ id, day, value, low, high }) => ({
      id,
      day,
      value,
      scale: low === null || high === null ? null : { low, high },
    }))
    const last = items.at(-1)
    return { items, next: rows.length > page.limit && last ? `${last.day}|${last.id}` : null, hidden }
  }
}

type Dated = { day: string; n: number }

const byPeriod = (grain: "day" | "month") => ({ by: "period", grain, from: undefined }) as const

/** The latest first. */
const datedOf = (cells: readonly Cell[]): Dated[] =>
  cells.map(({ cell, n }) => ({ day: cell.slice(0, 10), n })).sort((a, b) => b.day.localeCompare(a.day))

/** The day on which this many facts lie back. Its month is found first, so that only the days from there on are read. Of the latest month some days may not count. */
async function firstDayWith(ctx: Ctx, key: MeasureKey, filter: Filter, months: readonly Dated[], wanted: number) {
  const [, ...earlier] = months
  const month = dayOfFact(earlier, wanted) ?? months[0]?.day
  if (month === undefined) return undefined
  const from = filter.from !== undefined && filter.from > month ? filter.from : month
  const day = dayOfFact(datedOf(await readCells(ctx, [key], { ...filter, from }, byPeriod("day"))), wanted)
  return day ?? from
}

/** The day on which this many facts lie back, counted from the latest; else the first. So a page looks through few of the raw rows. */
function dayOfFact(days: readonly Dated[], wanted: number): string | undefined {
  let sofar = 0
  for (const { day, n } of days) {
    sofar += n
    if (sofar >= wanted) return day
  }
  return days.at(-1)?.day
}

type Row = { id: string; day: string; value: number; low: number | null; high: number | null }

/** Records whose facts stand, the latest first. Anonymous answers have no record, so there may be fewer than was counted. */
async function listLatest(ctx: Ctx, which: RawBuilder<unknown>, most: number): Promise<Row[]> {
  return readOften(
    ctx,
    sql<Row>`
    select f.subject_id as id, f.day, f.value, f.low, f.high from platform_fact_ever f
    where ${which} and f.subject_id is not null
    group by f.day, f.subject_id, f.value, f.low, f.high having sum(f.sign) > 0
    order by f.day desc, f.subject_id desc limit ${most}`,
  )
}
