import type pg from "pg"
import { poolOf } from "./connect.ts"

/** One transaction on a bare connection, for what Kysely has no words for, such as COPY. Rolls back and rethrows when `work` fails. */
export async function onConnection<T>(db: object, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await poolOf(db).connect()
  try {
    await client.query("begin")
    const result = await work(client)
    await client.query("commit")
    client.release()
    return result
  } catch (failure) {
    // A connection that cannot even roll back is not given to the next.
    await client.query("rollback").then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    )
    throw failure
  }
}
