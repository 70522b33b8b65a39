import { setTimeout as sleep } from "node:timers/promises"
import pg from "pg"
import { migrate } from "#platform/database/migrate.ts"

/** Makes and migrates the database that test files clone theirs from. */
export async function makeTemplate(adminUrl: string, template: string): Promise<void> {
  await dropSuiteDatabases(adminUrl, template)
  await asAdmin(adminUrl, (client) => client.query(`create database ${template}`))
  await migrate(onDatabase(adminUrl, template))
  await asAdmin(adminUrl, (client) => untilLeft(client, template))
}

/**
 * Waits until nobody is connected to a database any more: what was closed just now may take its time to be gone, and the server copies and renames
 * none that is in use.
 */
export async function untilLeft(client: pg.Client, database: string): Promise<void> {
  const connected = "select from pg_stat_activity where datname = $1 and backend_type = 'client backend'"
  for (let tries = 0; tries < 1_200 && (await client.query(connected, [database])).rowCount; tries++) await sleep(50)
}

/** Removes the template and whatever was cloned from it. */
export async function dropSuiteDatabases(adminUrl: string, template: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const found = await client.query<{ datname: string }>(
      "select datname from pg_database where datname = $1 or starts_with(datname, $1 || '_')",
      [template],
    )
    for (const { datname } of found.rows) await client.query(`drop database ${datname} with (force)`)
  })
}

/** The same server and login, another database. (A URL whose host is a socket has an empty authority, which `new URL` refuses.) */
export function onDatabase(url: string, name: string): string {
  return url.replace(/^(\w+:\/\/[^/?]*)(?:\/[^?]*)?/, `$1/${name}`)
}

export async function asAdmin<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
