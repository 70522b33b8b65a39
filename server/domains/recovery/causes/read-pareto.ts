import { sql } from "kysely"
import type { z } from "zod"
import type { Pareto, paretoFilters } from "#contracts/recovery.ts"
import { dayAt, listUnitsFlat } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { fewOf, lineOf, paretoOf } from "./cause-tree.ts"
import { readTree, type Tree } from "./change-tree.ts"

const aYear = 364 * 86_400_000
const mostThemes = 200

type Filters = z.output<typeof paretoFilters>
type Days = { from: string; to: string; timeZone: string; unitId: string | undefined; avoidable: boolean }
type Counted = { id: string | null; name: string; count: number }

/** Which few causes make up most of the cases that opened in these days. A case with words of two themes counts for both. */
export async function readPareto(ctx: Ctx, filters: Filters): Promise<Pareto> {
  const units = await listUnitsFlat(ctx)
  const unit = filters.unit ? units.find(({ id }) => id === filters.unit) : null
  if (unit === undefined) throw notFound("This unit")
  const { timeZone } = await getOrganisation(ctx)
  const from = filters.from ?? (await dayAt(ctx, null, new Date(ctx.now().getTime() - aYear)))
  const to = filters.to ?? (await dayAt(ctx, null, ctx.now()))
  const days = { from, to, timeZone, unitId: unit?.id, avoidable: filters.only === "avoidable" }
  const { counts, counted, without } =
    filters.by === "theme" ? await countThemes(ctx, days) : await countCauses(ctx, days, filters.by, units)
  const rows = paretoOf(counts.map((key) => ({ key, count: key.count })))
  return {
    from,
    to,
    unit: unit && { id: unit.id, name: unit.name },
    rows: rows.map(({ key: { id, name }, count, share, cumulated }) => ({ id, name, count, share, cumulated })),
    few: fewOf(rows),
    counted,
    without,
  }
}

const casesOf = ({ from, to, timeZone, unitId, avoidable }: Days) => sql`
  recovery_case c left join recovery_cause cause on cause.id = c.cause_id
  where not c.demonstration and c.joined_to is null and (c.opened_at at time zone ${timeZone})::date between ${from}::date and ${to}::date
    ${unitId ? sql`and c.unit_id in (select id from people_unit where ancestors @> array[${unitId}::uuid])` : sql``}
    ${avoidable ? sql`and cause.avoidable` : sql``}`

async function countCauses(
  ctx: Ctx,
  days: Days,
  by: "cause" | "top" | "unit",
  units: readonly { id: string; name: string }[],
) {
  const [{ rows }, tree] = await Promise.all([
    sql<{ cause_id: string | null; count: number }>`
      select c.cause_id, count(*)::int as count from ${casesOf(days)} group by 1`.execute(ctx.db),
    readTree(ctx),
  ])
  const counts = new Map<string, Counted>()
  let without = 0
  for (const { cause_id, count } of rows) {
    const place = cause_id === null ? undefined : placeOf(tree, cause_id, by, units)
    if (!place) without += count
    else counts.set(place.id, { ...place, count: (counts.get(place.id)?.count ?? 0) + count })
  }
  const found = [...counts.values()].toSorted((a, b) => a.name.localeCompare(b.name))
  return { counts: found, counted: found.reduce((sum, { count }) => sum + count, 0), without }
}

function placeOf(
  tree: Tree,
  causeId: string,
  by: "cause" | "top" | "unit",
  units: readonly { id: string; name: string }[],
) {
  const id = by === "top" ? (lineOf(tree, causeId).at(-1) ?? causeId) : causeId
  const cause = tree.get(id)
  if (by !== "unit") return cause && { id, name: cause.name }
  return units.find((unit) => unit.id === cause?.unitId)
}

async function countThemes(ctx: Ctx, days: Days) {
  const { rows } = await sql<{ theme: string | null; count: number; cases: number }>`
    with had as (select c.id, c.response_id from ${casesOf(days)}),
    themed as (
      select distinct had.id, t.theme from had join listening_comment comment on comment.response_id = had.response_id
      join listening_comment_theme t on t.comment_id = comment.id)
    select theme, count(*)::int as count, 0 as cases from themed group by theme
    union all select null, (select count(*) from had)::int, (select count(distinct id) from themed)::int`.execute(
    ctx.db,
  )
  const all = rows.find(({ theme }) => theme === null)
  const counts = rows
    .flatMap(({ theme, count }) => (theme === null ? [] : [{ id: null, name: theme, count }]))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .slice(0, mostThemes)
  return { counts, counted: all?.cases ?? 0, without: (all?.count ?? 0) - (all?.cases ?? 0) }
}
