import pg from "pg"

/** The first value that a statement gives, on a connection of its own. */
export async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  // A server that is killed while asked also ends the connection, which the query's own error already says.
  client.on("error", () => {})
  await client.connect()
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}
