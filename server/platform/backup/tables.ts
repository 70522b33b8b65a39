import type pg from "pg"

export type BackedUpTable = { name: string; columns: string[] }

/** Our tables with their columns, partitions left to their parents, and not those of others beside them; what was migrated is said in the header instead. */
export async function listTables(client: pg.ClientBase): Promise<BackedUpTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'public' and c.relowner = 'wellserved_owner'::regrole and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'platform_migration'
    group by c.relname order by c.relname`)
  return rows
}

export async function listApplied(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("select name from platform_migration order by name")
  return rows.map((row) => row.name)
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const columnsOf = (table: BackedUpTable): string => table.columns.map(quoted).join(", ")

/** Rows were written with the numbers they had: the next one gets a number after all of them. */
export async function moveSequencesOn(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(`
    select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relowner = 'wellserved_owner'::regrole and a.attidentity <> '' and c.relkind in ('r', 'p')`)
  for (const { table, column } of rows)
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), coalesce((select max(${quoted(column)}) from ${quoted(table)}), 0) + 1, false)`,
      [table, column],
    )
}
