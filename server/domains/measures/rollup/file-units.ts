import { type RawBuilder, sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { allColumns, summed } from "./counter-columns.ts"
import { lockTree } from "./locks.ts"
import { addMonthRows, monthRows } from "./month-rows.ts"

/**
 * Brings the rolled-up tree to that of people: new units are added below where the unit above them stands, and what a unit has of its own moves from
 * the units that it is no longer under to those it now is. All in one transaction, so that readings see all of a move or nothing; what it finds done it
 * leaves alone.
 */
export async function fileUnits(ctx: Ctx): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await lockTree(ctx)
    await addUnits(ctx)
    const columns = allColumns.map((name) => sql.ref(name))
    const entries = sql`cross join lateral (select r.month + (at::int - 1) as day, ${sql.join(columns)}
      from unnest(r.days, ${sql.join(columns.map((name) => sql`r.${name}`))}) e (at, ${sql.join(columns)}) where at > 0) own`
    const shifted = sql`
      select unit_id, line_id, day, ${sql.join(allColumns.map((name) => summed(name, sql`times * ${sql.ref(name)}`)))}
      from (${ownRows("measures_rollup", entries, [sql.ref("day"), ...columns])}) own ${placesLeftAndTaken}
      group by unit_id, line_id, day having ${sql.join(
        columns.map((name) => sql`coalesce(sum(times * ${name}), 0) <> 0`),
        sql` or `,
      )}`
    const moved = await sql`insert into measures_rollup as r ${addMonthRows(monthRows(shifted))}`.execute(ctx.db)
    const spread = [sql.ref("day"), sql.ref("bucket"), sql.ref("n")]
    await sql`insert into measures_spread as r (unit_id, line_id, day, bucket, n)
      select unit_id, line_id, day, bucket, sum(times * n) from (${ownRows("measures_spread", sql`cross join lateral (select r.day, r.bucket, r.n) own`, spread)}) own ${placesLeftAndTaken}
      group by unit_id, line_id, day, bucket having sum(times * n) <> 0
      on conflict (line_id, unit_id, day, bucket) do update set n = r.n + excluded.n`.execute(ctx.db)
    await sql`update measures_unit filed set ancestors = unit.ancestors from people_unit unit
      where unit.id = filed.unit_id and unit.ancestors <> filed.ancestors`.execute(ctx.db)
    if (moved.numAffectedRows) changed(ctx, "measures")
  })
}

/** What units that have moved hold of their own, not from units below: their rows, and those of the units right below them with `sign` -1. */
const ownRows = (
  table: "measures_rollup" | "measures_spread",
  entries: RawBuilder<unknown>,
  columns: readonly RawBuilder<unknown>[],
) => sql`
  select moved.was, moved.will_be, part.sign, r.line_id, ${sql.join(columns.map((name) => sql`own.${name}`))}
  from (
    select filed.unit_id, filed.ancestors as was, unit.ancestors as will_be
    from measures_unit filed join people_unit unit on unit.id = filed.unit_id where unit.ancestors <> filed.ancestors
  ) moved
  cross join lateral (
    select moved.unit_id, 1 as sign
    union all select below.unit_id, -1 from measures_unit below where below.ancestors[cardinality(below.ancestors) - 1] = moved.unit_id
  ) part
  join measures_line line on true
  join ${sql.table(table)} r on r.line_id = line.id and r.unit_id = part.unit_id ${entries}`

/** Each of those, for the units it is taken from and for those it is added to. */
const placesLeftAndTaken = sql`cross join lateral (
    select id as unit_id, -own.sign as times from unnest(own.was) id where id <> all(own.will_be)
    union all select id, own.sign from unnest(own.will_be) id where id <> all(own.was)
  ) place`

async function addUnits(ctx: Ctx): Promise<void> {
  await sql`with recursive filed as (
      (select unit_id, ancestors from measures_unit union select id, array[id] from people_unit where parent_id is null)
      union
      select unit.id, above.ancestors || unit.id from people_unit unit join filed above on above.unit_id = unit.parent_id
      where not exists (select from measures_unit known where known.unit_id = unit.id)
    )
    insert into measures_unit (unit_id, ancestors) select unit_id, ancestors from filed on conflict do nothing`.execute(
    ctx.db,
  )
}
