import { type RawBuilder, sql } from "kysely"
import type { Ctx } from "../ctx.ts"

/** Rows that may be held: those of a table whose ids the query gives. */
type Held = { table: string; ids: RawBuilder<unknown> }

/**
 * How many rows of each other table hold on to these by a foreign key, as the database's own catalogue knows it: so it agrees with what the database
 * would refuse to delete, whoever makes a table later. Tables whose names begin with `except` are passed over.
 */
export async function countHolders(
  ctx: Ctx,
  held: readonly Held[],
  except: string,
): Promise<{ table: string; count: number }[]> {
  const { rows: references } = await sql<{ holder: string; column: string; held: string }>`
    select holder.relname as holder, attribute.attname as column, held.relname as held
    from pg_constraint reference
    join pg_class holder on holder.oid = reference.conrelid
    join pg_class held on held.oid = reference.confrelid
    join pg_attribute attribute on attribute.attrelid = reference.conrelid and attribute.attnum = reference.conkey[1]
    where reference.contype = 'f' and reference.conparentid = 0 and held.relname = any(${held.map(({ table }) => table)})
      and not starts_with(holder.relname, ${except})
    order by 1, 2`.execute(ctx.db)
  const holders = Map.groupBy(references, ({ holder }) => holder)
  if (holders.size === 0) return []
  const idsOf = (table: string) => held.find((one) => one.table === table)?.ids ?? sql`select null::uuid`
  const counts = [...holders].map(([holder, its]) => {
    const holds = its.map(({ column, held }) => sql`${sql.ref(column)} in (${idsOf(held)})`)
    return sql`select ${holder}::text as table, count(*) as count from ${sql.table(holder)} where ${sql.join(holds, sql` or `)}`
  })
  const { rows } = await sql<{ table: string; count: number }>`${sql.join(counts, sql` union all `)}`.execute(ctx.db)
  return rows.filter(({ count }) => count > 0)
}
