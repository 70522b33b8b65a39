import type pg from "pg"

/**
 * Removes all that migrations have made, in the transaction that the connection is in, as the role that owns it. What belongs to others in the same
 * database stays.
 */
export async function removeTables(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(`
    with ours as (select oid as schema, 'wellserved_owner'::regrole::oid as owner from pg_namespace where nspname = 'public')
    select format('drop %s if exists %s cascade', case c.relkind when 'v' then 'view' else 'table' end, c.oid::regclass) as statement
    from pg_class c, ours where c.relnamespace = schema and c.relowner = owner and c.relkind in ('r', 'p', 'v') and not c.relispartition
    union all
    select format('drop routine if exists %s cascade', p.oid::regprocedure)
    from pg_proc p, ours where p.pronamespace = schema and p.proowner = owner`)
  for (const { statement } of rows) await client.query(statement)
}
