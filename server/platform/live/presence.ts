import type { LiveHub } from "./live-hub.ts"

export type Here = { personId: string; name: string; writing: boolean }

/**
 * Who has a record open now, on whichever node. It lives in memory and passes between nodes by the live hub; nothing of it is stored. Whoever
 * sends no sign of life for `fallsAwayAfterMs` is no longer there.
 */
export type Presence = {
  /** A sign of life of somebody at a record; `here` undefined: they left. */
  tell(record: string, personId: string, here: Omit<Here, "personId"> | undefined, now: Date): void
  list(record: string, now: Date): Here[]
}

export const fallsAwayAfterMs = 40_000

/** Between nodes only: such a topic carries a name, and no screen is told of it. */
const mark = "~here "
export const isForScreens = (topic: string): boolean => !topic.startsWith(mark)
/** What screens are told when somebody comes, goes, or begins to write. */
const presenceTopic = (record: string): string => `presence:here-${record}`

type Sign = { record: string; personId: string; name: string; writing: boolean; until: number }

export function openPresence(hub: Pick<LiveHub, "publish" | "subscribe">): Presence {
  const records = new Map<string, Map<string, Sign>>()
  let listens = false

  /** Keeps a sign; true where it changes what others see. */
  function take(sign: Sign, now: number): boolean {
    const there = records.get(sign.record) ?? new Map<string, Sign>()
    const before = there.get(sign.personId)
    const was = before !== undefined && before.until > now ? before : undefined
    if (sign.until > now) there.set(sign.personId, sign)
    else there.delete(sign.personId)
    for (const [id, { until }] of there) if (until <= now) there.delete(id)
    if (there.size > 0) records.set(sign.record, there)
    else records.delete(sign.record)
    return (was !== undefined) !== sign.until > now || (was !== undefined && was.writing !== sign.writing)
  }

  /** Hears of other nodes from the first record that is looked at. */
  function listen(): void {
    if (listens) return
    listens = true
    hub.subscribe((topics) => {
      for (const topic of topics) {
        if (isForScreens(topic)) continue
        const { sign, at } = JSON.parse(topic.slice(mark.length)) as { sign: Sign; at: number }
        take(sign, at)
      }
    })
  }

  return {
    tell(record, personId, here, now) {
      listen()
      const at = now.getTime()
      const until = here ? at + fallsAwayAfterMs : 0
      const sign: Sign = { record, personId, name: here?.name ?? "", writing: here?.writing ?? false, until }
      const changes = take(sign, at)
      hub.publish([`${mark}${JSON.stringify({ sign, at })}`, ...(changes ? [presenceTopic(record)] : [])])
    },
    list(record, now) {
      listen()
      return [...(records.get(record)?.values() ?? [])]
        .filter(({ until }) => until > now.getTime())
        .map(({ personId, name, writing }) => ({ personId, name, writing }))
    },
  }
}
