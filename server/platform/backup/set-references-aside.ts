import type pg from "pg"

/**
 * Takes references and triggers off all that migrations have made, in the transaction that the connection is in and as the role that owns it: rows come in the
 * order of their tables' names, and as they were. What is returned puts them back, and fails where a row refers to one that is not there.
 */
export async function setReferencesAside(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows: references } = await client.query<{ name: string; table: string; says: string }>(`
    select conname as name, conrelid::regclass::text as "table", pg_get_constraintdef(c.oid) as says
    from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0 and t.relnamespace = 'public'::regnamespace and t.relowner = 'wellserved_owner'::regrole
    order by "table", name`)
  const { rows: triggered } = await client.query<{ table: string }>(`
    select distinct tgrelid::regclass::text as "table" from pg_trigger g join pg_class t on t.oid = g.tgrelid
    where not g.tgisinternal and g.tgparentid = 0 and t.relnamespace = 'public'::regnamespace and t.relowner = 'wellserved_owner'::regrole`)
  for (const { name, table } of references)
    await client.query(`alter table ${table} drop constraint ${client.escapeIdentifier(name)}`)
  for (const { table } of triggered) await client.query(`alter table ${table} disable trigger user`)
  return async () => {
    await client.query("set constraints all immediate")
    for (const { table } of triggered) await client.query(`alter table ${table} enable trigger user`)
    for (const { name, table, says } of references)
      await client.query(`alter table ${table} add constraint ${client.escapeIdentifier(name)} ${says}`)
  }
}
