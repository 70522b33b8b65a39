import pg from "pg"

/** A connection of its own for one piece of work, named in pg_stat_activity; whoever opens it ends it. What is asked of it fails when it is lost, and nothing else does. */
export async function openClient(connectionString: string, name: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: name })
  // Said by every question too: unheard, it would end the program with no word of why.
  client.on("error", () => {})
  await client.connect()
  return client
}
