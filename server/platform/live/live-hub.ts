import pg from "pg"
import type { Ctx } from "#platform/ctx.ts"
import { openPresence, type Presence } from "./presence.ts"

/**
 * Tells open screens that something changed. A deed says a topic ("cases", "case:0197…"); after its commit the topics of the last 50 ms go out
 * together in one NOTIFY, and every node, this one included, passes them to its screens. Topics carry no data: a screen asks again, as itself.
 */
export type LiveHub = {
  presence: Presence
  publish(topics: readonly string[]): void
  subscribe(listener: (topics: string[]) => void): () => void
  close(): Promise<void>
}

const channel = "wellserved_live"

/** Says, in a deed, that what these topics show has changed. */
export function changed(ctx: Ctx, ...topics: string[]): void {
  const tell = () => ctx.live.publish(topics)
  if (ctx.afterCommit) ctx.afterCommit.push(tell)
  else tell()
}

export function openLiveHub(appUrl: string, onError: (error: unknown) => void): LiveHub {
  const listeners = new Set<(topics: string[]) => void>()
  const pending = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  /** The connection, or its opening: whoever asks while it opens waits for the same one. */
  let client: Promise<pg.Client> | undefined
  let closed = false

  async function open(): Promise<pg.Client> {
    const opened = new pg.Client({ connectionString: appUrl, application_name: "wellserved live", keepAlive: true })
    opened.on("notification", (message) => {
      const topics = JSON.parse(message.payload ?? "[]") as string[]
      for (const listener of listeners) listener(topics)
    })
    let up = false
    const lost = () => {
      if (!up || closed) return
      up = false
      client = undefined
      setTimeout(() => ensureOpen().catch(onError), 1000).unref()
    }
    opened.on("error", lost)
    opened.on("end", lost)
    await opened.connect()
    await opened.query(`listen ${channel}`)
    up = true
    return opened
  }

  function ensureOpen(): Promise<pg.Client> {
    client ??= open().catch((error) => {
      client = undefined
      throw error
    })
    return client
  }

  async function flush(): Promise<void> {
    timer = undefined
    const topics = [...pending]
    pending.clear()
    // NOTIFY carries at most 8,000 bytes; beyond that a screen is told to ask for everything again.
    const payload = JSON.stringify(topics)
    const opened = await ensureOpen()
    await opened.query("select pg_notify($1, $2)", [channel, payload.length < 7900 ? payload : '["*"]'])
  }

  function publish(topics: readonly string[]): void {
    if (closed) return
    for (const topic of topics) pending.add(topic)
    timer ??= setTimeout(() => flush().catch(onError), 50)
  }

  function subscribe(listener: (topics: string[]) => void): () => void {
    listeners.add(listener)
    ensureOpen().catch(onError)
    return () => void listeners.delete(listener)
  }

  return {
    presence: openPresence({ publish, subscribe }),
    publish,
    subscribe,
    async close() {
      closed = true
      clearTimeout(timer)
      const opened = await client?.catch(() => undefined)
      await opened?.end()
    },
  }
}
