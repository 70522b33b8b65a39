import { useEffect, useSyncExternalStore } from "react"
import { pacedTopics } from "./paced-topics.ts"
import { refreshAll, refreshTopics } from "./reading.ts"

const firstPause = 1_000
const longestPause = 30_000
/** What one topic shows is fetched again at most this often, in milliseconds. */
const pace = 2_000

let lost = false
const listeners = new Set<() => void>()

/** What "person:<me>" is about: readings of one's own work. */
const mine = ["me", "my-work"]

/**
 * Keeps the open screens true: listens to the server and fetches again what changed. One connection a tab, opened by the shell;
 * after a break it tries again, each time a little later, and then refreshes everything that may have been missed.
 */
export function useLive(personId: string | undefined): void {
  useEffect(() => {
    let source: EventSource | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let pause = firstPause
    const paced = pacedTopics((topics) => void refreshTopics(topics), pace)
    const open = () => {
      source = new EventSource("/api/live")
      source.onopen = () => {
        if (lost) void refreshAll()
        pause = firstPause
        tell(false)
      }
      source.onmessage = ({ data }) => {
        const topics = topicsIn(data)
        paced.take(topics.includes(`person:${personId}`) ? [...topics, ...mine] : topics)
      }
      source.onerror = () => {
        source?.close()
        tell(true)
        timer = setTimeout(open, pause * (0.5 + Math.random()))
        pause = Math.min(pause * 2, longestPause)
      }
    }
    open()
    return () => {
      source?.close()
      clearTimeout(timer)
      paced.stop()
      tell(false)
    }
  }, [personId])
}

/** True while the live connection is broken. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(subscribe, () => lost)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(nowLost: boolean): void {
  if (lost === nowLost) return
  lost = nowLost
  for (const listener of listeners) listener()
}

function topicsIn(data: unknown): string[] {
  try {
    const told = JSON.parse(String(data))
    return Array.isArray(told?.topics) ? told.topics : []
  } catch {
    return []
  }
}
