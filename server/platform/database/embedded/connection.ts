import { DATABASE, SUPERUSER } from "./cluster.ts"

/** Where an embedded server answers. */
export type Connection = {
  socketDir: string
  port: number
  /** Connection string of the superuser, to the installation's database. */
  superUrl: string
  /** Connection string of a role, to the installation's database or another one of the same server. */
  urlFor(user: string, database?: string): string
  /** For `pg`, which takes a socket's folder for a host. */
  connection: { host: string; port: number }
}

export function connectionTo(socketDir: string, port: number): Connection {
  const urlFor = (user: string, database = DATABASE) =>
    `postgres://${encodeURIComponent(user)}@/${encodeURIComponent(database)}?host=${encodeURIComponent(socketDir)}&port=${port}`
  return { socketDir, port, superUrl: urlFor(SUPERUSER), urlFor, connection: { host: socketDir, port } }
}
