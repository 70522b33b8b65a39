import type pg from "pg"

export type BackedUpTable = { name: string; columns: string[] }

/** The tables of an installation with their columns, partitions left to their parents; what was migrated is said in the header instead. */
export async function listTables(client: pg.ClientBase): Promise<BackedUpTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'platform_migration'
    group by c.relname order by c.relname`)
  return rows
}

export async function listApplied(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("select name from platform_migration order by name")
  return rows.map((row) => row.name)
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const columnsOf = (table: BackedUpTable): string => table.columns.map(quoted).join(", ")
