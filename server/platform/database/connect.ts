import { Kysely, PostgresDialect } from "kysely"
import pg from "pg"
import type { DB } from "./schema.ts"

// Days stay "2026-11-22" and counts stay numbers; an int8 beyond 2^53 would be a bug here, so it throws.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`A count of ${text} is beyond what a number holds`)
  return value
})

export type Schema = DB
export type Db = Kysely<Schema>

export type Database = {
  db: Db
  pool: pg.Pool
  close(): Promise<void>
}

const pools = new WeakMap<object, pg.Pool>()

/** The pool behind an open database, for the few hot statements that are named so that PostgreSQL plans them once. Not for use inside a transaction. */
export function poolOf(db: object): pg.Pool {
  const pool = pools.get(db)
  if (!pool) throw new Error("A named statement runs on the open database, not inside a transaction")
  return pool
}

/** Opens the application's pool; every statement runs with the rights of wellserved_app. */
export function connect(appUrl: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString: appUrl, max: options.max ?? 12, application_name: "wellserved" })
  // An idle connection that the server ended is replaced by the pool at the next query.
  pool.on("error", () => {})
  // One that breaks in use fails its statement, which says so; without a listener it would end the program.
  pool.on("connect", (client) => client.on("error", () => {}))
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  pools.set(db, pool)
  return { db, pool, close: () => db.destroy() }
}
