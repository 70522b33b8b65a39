import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import type pg from "pg"
import { PgBoss } from "pg-boss"
import { Refusal } from "#platform/errors/refusal.ts"
import { openClient } from "./open-client.ts"

const folder = new URL("../../migrations/", import.meta.url)
/** Any number, the same for all of us: two programs that start at once migrate one after the other. */
const lockKey = 4_400_001

export type Migration = { name: string; sql: string; hash: string }

/** The migrations in their order. They are immutable: one that was applied must never change. */
export async function listMigrations(): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), "utf8")
      return { name, sql, hash: createHash("sha256").update(sql).digest("hex") }
    }),
  )
}

/**
 * Brings the database up to date, one transaction a migration, as the role that owns the tables.
 * @param ownerUrl a login that may create roles (the embedded superuser, or the one in DATABASE_URL)
 * @param wanted all that this version knows; fewer make the database of an older version
 */
export async function migrate(ownerUrl: string, wanted?: readonly Migration[]): Promise<void> {
  const client = await openClient(ownerUrl, "wellserved migrate")
  try {
    await prepareToMigrate(client)
    await client.query("set role wellserved_owner")
    await makeMigrationTable(client)
    const applied = new Map<string, string>()
    for (const row of (await client.query<{ name: string; hash: string }>("select name, hash from platform_migration"))
      .rows)
      applied.set(row.name, row.hash)
    const known = wanted ?? (await listMigrations())
    refuseNewer([...applied.keys()], known)
    for (const migration of known) await applyOnce(client, migration, applied.get(migration.name))
    await client.query("reset role")
    await migrateJobs(ownerUrl, client)
  } finally {
    await client.end()
  }
}

/** Waits for whoever migrates now, keeps others waiting until the connection ends, and sees to the two roles. */
export async function prepareToMigrate(client: pg.Client): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [lockKey])
  await prepareRoles(client)
}

/** What was applied is told here; the role that owns the tables makes it. */
export async function makeMigrationTable(client: pg.Client): Promise<void> {
  await client.query(
    "create table if not exists platform_migration (name text primary key, hash text not null, applied_at timestamptz not null)",
  )
}

/** In the transaction that the connection is in, as the role that owns the tables. */
export async function applyMigration(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  try {
    await client.query(sql)
    await client.query("insert into platform_migration (name, hash, applied_at) values ($1, $2, clock_timestamp())", [
      name,
      hash,
    ])
  } catch (cause) {
    throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}

async function applyOnce(client: pg.Client, migration: Migration, appliedHash: string | undefined): Promise<void> {
  if (appliedHash === migration.hash) return
  if (appliedHash !== undefined)
    throw new Refusal(
      "migration-changed",
      `The migration ${migration.name} was changed after it had been applied. Restore it, and put the change into a new one.`,
    )
  await client.query("begin")
  try {
    await applyMigration(client, migration)
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}

function refuseNewer(applied: string[], known: readonly Migration[]): void {
  const names = new Set(known.map((m) => m.name))
  const unknown = applied.find((name) => !names.has(name))
  if (unknown !== undefined)
    throw new Refusal(
      "data-newer",
      `This data was last used by a newer Wellserved (it knows ${unknown}). Start that version, or restore an older backup.`,
    )
}

/** Two roles: the owner migrates; the application may not change or delete what is in a ledger. Roles are shared by all databases of a server. */
async function prepareRoles(client: pg.Client): Promise<void> {
  const database = client.escapeIdentifier(
    (await client.query<{ d: string }>("select current_database() as d")).rows[0]?.d ?? "",
  )
  try {
    for (const [role, how] of [
      ["wellserved_owner", "nologin"],
      ["wellserved_app", "login"],
    ] as const)
      await client.query(`do $$ begin
          if not exists (select from pg_roles where rolname = '${role}') then create role ${role} ${how}; end if;
        exception when duplicate_object or unique_violation then null; end $$`)
    await client.query("grant wellserved_owner, wellserved_app to current_user")
    await client.query(`grant create on database ${database} to wellserved_owner`)
    await client.query("grant create, usage on schema public to wellserved_owner")
    await client.query("grant usage on schema public to wellserved_app")
    await client.query(
      "alter default privileges for role wellserved_owner in schema public grant select, insert, update, delete on tables to wellserved_app",
    )
    await client.query(
      "alter default privileges for role wellserved_owner in schema public grant usage, select on sequences to wellserved_app",
    )
    await refuseLackOfRights(client)
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal(
      "database-rights",
      "The account in DATABASE_URL may not create the roles wellserved_owner and wellserved_app. Give it CREATEROLE, or make the two roles and grant them to it.",
      { cause },
    )
  }
}

/** A grant by somebody who may not give it is a warning in PostgreSQL and no error: look whether it was given. */
async function refuseLackOfRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_database_privilege('wellserved_owner', current_database(), 'create')
      and has_schema_privilege('wellserved_owner', 'public', 'create') as may`,
  )
  if (rows[0]?.may) return
  throw new Refusal(
    "database-rights",
    "The account in DATABASE_URL does not own its database, so no tables can be made there. Make one of its own (create database wellserved owner ...), and name that.",
  )
}

/** The job queue keeps its own schema; it is made by the owner and used by the application. */
async function migrateJobs(ownerUrl: string, client: pg.Client): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 1 })
  boss.on("error", () => {})
  await boss.start()
  await boss.stop({ graceful: false })
  await client.query("grant usage on schema pgboss to wellserved_app")
  await client.query("grant all on all tables in schema pgboss to wellserved_app")
  await client.query("grant usage, select on all sequences in schema pgboss to wellserved_app")
  await client.query("grant execute on all functions in schema pgboss to wellserved_app")
}
