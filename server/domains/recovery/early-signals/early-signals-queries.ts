import { sql } from "kysely"
import type { EarlySignals } from "#contracts/early-signals.ts"
import { hidesCount } from "#measures"
import { dayAt, listUnitsFlat, sinceDay, untilDay, zoneOfUnit } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { mayMend } from "./mend-friction.ts"

const aDay = 86_400_000
const mostShown = 50

type Asked = { unit?: string | undefined; from?: string | undefined; to?: string | undefined }

/** What was noted in these days, the 90 up to today unless told, and what is about to break here. Throws not-found for an unknown unit. */
export async function readEarlySignals(ctx: Ctx, asked: Asked, most = mostShown): Promise<EarlySignals> {
  const now = ctx.now()
  const unit = asked.unit ? (await listUnitsFlat(ctx)).find(({ id }) => id === asked.unit) : null
  if (unit === undefined) throw notFound("This unit")
  const from = asked.from ?? (await dayAt(ctx, null, new Date(now.getTime() - 89 * aDay)))
  const to = asked.to ?? (await dayAt(ctx, null, now))
  const here = (table: string) =>
    unit
      ? sql`and ${sql.ref(`${table}.unit_id`)} in (select id from people_unit where ancestors @> array[${unit.id}::uuid])`
      : sql``
  const zone = zoneOfUnit("f.unit_id", (await getOrganisation(ctx)).timeZone)
  const within = sql`${sinceDay("f.noted_at", zone, from)} and ${untilDay("f.noted_at", zone, to)}`
  const [mends, counted, promises, { rows }] = await Promise.all([
    mayMend(ctx),
    sql<{ noted: number; mended: number }>`
      select count(*)::int as noted, count(*) filter (where f.mended_at is not null or fix.done_on is not null)::int as mended
      from recovery_friction f left join recovery_fix fix on fix.id = f.fix_id
      where ${within} ${here("f")}`.execute(ctx.db),
    promisesAtRisk(ctx, unit?.id),
    sql<FrictionRow>`
      select f.id, f.what, f.unit_id, u.name as unit, f.touchpoint_id, t.name as touchpoint, f.noted_at, f.noted_by,
        f.mended_at, f.mended_words, f.fix_id, fix.title as fix, fix.done_on
      from recovery_friction f join people_unit u on u.id = f.unit_id
      left join listening_touchpoint t on t.id = f.touchpoint_id left join recovery_fix fix on fix.id = f.fix_id
      where ${within} ${here("f")}
      order by f.noted_at desc, f.id desc limit ${most}`.execute(ctx.db),
  ])
  return {
    from,
    to,
    unit: unit && { id: unit.id, name: unit.name },
    ...(counted.rows[0] ?? { noted: 0, mended: 0 }),
    promises,
    frictions: await Promise.all(rows.map((row) => frictionOf(ctx, row, mends(row)))),
  }
}

/**
 * Open promises that are due within a day, or past it. Of few people's unit that is a figure about a person, so it is kept back as figures of kept promises
 * are, and so is what it could be worked out from.
 */
async function promisesAtRisk(ctx: Ctx, unitId: string | undefined): Promise<EarlySignals["promises"]> {
  const now = ctx.now()
  const { rows } = await sql<{ unit: string; here: boolean; soon: number; late: number }>`
    select u.id as unit, ${unitId ? sql`u.ancestors @> array[${unitId}::uuid]` : sql`true`} as here,
      count(*) filter (where p.due_at >= ${now})::int as soon, count(*) filter (where p.due_at < ${now})::int as late
    from recovery_promise p left join recovery_case c on c.id = p.case_id join people_unit u on u.id = coalesce(c.unit_id, p.unit_id)
    where p.outcome is null and p.due_at < ${new Date(now.getTime() + aDay)} and (c.id is null or (c.state <> 'closed' and not c.demonstration))
    group by 1, 2`.execute(ctx.db)
  const byUnit = new Map(rows.map(({ unit, soon, late }) => [unit, soon + late]))
  const hidden = await hidesCount(ctx, unitId, "kept-promises", byUnit)
  if (hidden) return { soon: null, late: null, hidden }
  const within = rows.filter(({ here }) => here)
  const sum = (of: "soon" | "late") => within.reduce((total, row) => total + row[of], 0)
  return { soon: sum("soon"), late: sum("late"), hidden: null }
}

type FrictionRow = {
  id: string
  what: string
  unit_id: string
  unit: string
  touchpoint_id: string | null
  touchpoint: string | null
  noted_at: Date
  noted_by: string
  mended_at: Date | null
  mended_words: string | null
  fix_id: string | null
  fix: string | null
  done_on: string | null
}

async function frictionOf(ctx: Ctx, row: FrictionRow, mayMend: boolean): Promise<EarlySignals["frictions"][number]> {
  return {
    id: row.id,
    what: row.what,
    unit: { id: row.unit_id, name: row.unit },
    touchpoint: row.touchpoint_id && row.touchpoint ? { id: row.touchpoint_id, name: row.touchpoint } : null,
    notedAt: row.noted_at.toISOString(),
    mendedOn: row.mended_at ? await dayAt(ctx, row.unit_id, row.mended_at) : row.done_on,
    mendedWords: row.mended_words,
    fix: row.fix_id && row.fix ? { id: row.fix_id, title: row.fix } : null,
    mayMend: mayMend && row.mended_at === null && row.done_on === null,
  }
}
