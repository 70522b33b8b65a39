import type pg from "pg"

/**
 * Lets rows come in the order of their tables' names, and as they were, in the transaction that the connection is in: no reference is held against a row
 * before all are there, and no trigger acts. What is returned puts both back in force.
 */
export async function setReferencesAside(client: pg.ClientBase): Promise<() => Promise<void>> {
  if (await maySetThemOff(client)) {
    await client.query("set local session_replication_role = replica")
    return async () => void (await client.query("set local session_replication_role = origin"))
  }
  return putOff(client)
}

/** A superuser may, and whoever was granted it. */
async function maySetThemOff(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    "select has_parameter_privilege('session_replication_role', 'set') as may",
  )
  return rows[0]?.may ?? false
}

/**
 * As the tables' owner: references are checked at the end, which takes memory for each row. They are put off and not dropped, as every one that is dropped
 * takes five of the locks of which a server has some thousands.
 */
async function putOff(client: pg.ClientBase): Promise<() => Promise<void>> {
  const { rows: references } = await client.query<{ name: string; table: string }>(`
    select quote_ident(conname) as name, conrelid::regclass::text as "table" from pg_constraint c join pg_class t on t.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0 and not c.condeferrable
      and t.relnamespace = 'public'::regnamespace and t.relowner = 'wellserved_owner'::regrole`)
  const { rows: triggered } = await client.query<{ table: string }>(`
    select distinct tgrelid::regclass::text as "table" from pg_trigger g join pg_class t on t.oid = g.tgrelid
    where not g.tgisinternal and g.tgparentid = 0 and t.relnamespace = 'public'::regnamespace and t.relowner = 'wellserved_owner'::regrole`)
  for (const { name, table } of references)
    await client.query(`alter table ${table} alter constraint ${name} deferrable initially deferred`)
  for (const { table } of triggered) await client.query(`alter table ${table} disable trigger user`)
  return async () => {
    await client.query("set constraints all immediate")
    for (const { table } of triggered) await client.query(`alter table ${table} enable trigger user`)
    for (const { name, table } of references)
      await client.query(`alter table ${table} alter constraint ${name} not deferrable`)
  }
}
