import pg from "pg"
import type { Config } from "#platform/config/read-config.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { findRunning } from "./embedded/find-running.ts"
import { type Embedded, startEmbedded } from "./embedded/start-embedded.ts"

/** An open PostgreSQL, wherever it runs. */
export type OpenDatabase = {
  /** A login that may migrate. */
  ownerUrl: string
  /** For everything else: the role wellserved_app, which cannot change a ledger. */
  appUrl: string
  /** Settles when the database has gone without our wish; never for a server of one's own. */
  lost: Promise<unknown>
  stop(): Promise<void>
}

const never = new Promise<never>(() => {})

/** The server in DATABASE_URL; else the one that a running Wellserved already has on this data folder; else one that is started now and stopped by `stop`. */
export async function openDatabase(config: Pick<Config, "databaseUrl" | "dataDir">): Promise<OpenDatabase> {
  if (config.databaseUrl) return ownServer(config.databaseUrl)
  return (await besideAnother(config.dataDir)) ?? (await startOrJoin(config.dataDir))
}

/** Of two programs that start at once one starts the database; the other waits for it and works beside it. */
async function startOrJoin(dir: string): Promise<OpenDatabase> {
  try {
    return started(await startEmbedded({ dir }))
  } catch (error) {
    const lost = error instanceof Refusal && error.code === "database-in-use"
    const joined = lost && (await besideAnother(dir))
    if (joined) return joined
    throw error
  }
}

async function besideAnother(dir: string): Promise<OpenDatabase | undefined> {
  const running = await findRunning(dir)
  return (
    running && {
      ownerUrl: running.superUrl,
      appUrl: running.urlFor("wellserved_app"),
      lost: never,
      stop: async () => {},
    }
  )
}

const started = (embedded: Embedded): OpenDatabase => ({
  ownerUrl: embedded.superUrl,
  appUrl: embedded.urlFor("wellserved_app"),
  lost: embedded.exited,
  stop: () => embedded.stop(),
})

async function ownServer(url: string): Promise<OpenDatabase> {
  const client = clientFor(url)
  try {
    await client.connect()
    const version = Number(
      (await client.query<{ server_version_num: string }>("show server_version_num")).rows[0]?.server_version_num,
    )
    if (version < 180000)
      throw new Refusal(
        "database-too-old",
        `The PostgreSQL in DATABASE_URL is version ${Math.floor(version / 10000)}; Wellserved needs 18 or newer.`,
      )
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal(
      "database-unreachable",
      `The database in DATABASE_URL does not answer (${sentence(cause)}). Check its host, port, name, user and password, or unset DATABASE_URL to use the built-in one.`,
      { cause },
    )
  } finally {
    await client.end().catch(() => {})
  }
  return { ownerUrl: url, appUrl: asApp(url), lost: never, stop: async () => {} }
}

/** The words of a wrong address are not repeated: there is a password in it. */
function clientFor(url: string): pg.Client {
  try {
    if (/^postgres(ql)?:\/\//.test(url))
      return new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  } catch {}
  throw new Refusal(
    "database-address",
    "DATABASE_URL must look like postgres://user:password@host:5432/database, with %-codes for signs such as # % @ / in the password.",
  )
}

/** By the role and not by its login: on a server of one's own, wellserved_app has no password. */
export function asApp(url: string): string {
  return `${url}${url.includes("?") ? "&" : "?"}options=${encodeURIComponent("-c role=wellserved_app")}`
}

const sentence = (cause: unknown) =>
  cause instanceof Error ? cause.message || (cause as { code?: string }).code || "no answer" : String(cause)
