import { useEffect, useState } from "react"
import { readWall, type Wall } from "#contracts/wall.ts"
import { callUntil } from "#web/app/call.ts"
import { Problem } from "#web/app/problem.ts"

/** What the screen knows: its last reading, whether that still comes from the server, and whether it was taken down. */
export type Shown = { wall: Wall | null; lost: boolean; takenDown: boolean }

const patience = 10_000
const retryAfter = 4_000
const lookAgainAfter = 60_000
/** However much changes at once, the screen looks again only so often. */
const calm = 3_000

/**
 * Follows a wall for days on end: told of changes by the server, looking again each minute in any case. When the network breaks it keeps the last
 * reading and tries until it is back. With a new day it begins anew, so that it also comes by new versions of itself.
 */
export function useWall(token: string): Shown {
  const [shown, setShown] = useState<Shown>({ wall: null, lost: false, takenDown: false })
  useEffect(() => {
    const watch = openWatch(token, {
      read: (wall) => setShown({ wall, lost: false, takenDown: false }),
      lost: () => setShown((before) => (before.lost || before.takenDown ? before : { ...before, lost: true })),
      takenDown: () => setShown({ wall: null, lost: false, takenDown: true }),
    })
    return watch.close
  }, [token])
  return shown
}

type Told = { read(wall: Wall): void; lost(): void; takenDown(): void }

function openWatch(token: string, tell: Told): { close(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let source: EventSource | undefined
  let askedAt = 0
  let day: string | undefined
  let closed = false
  const askIn = (pause: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), pause)
  }
  const ask = async () => {
    askedAt = Date.now()
    try {
      const wall = await callUntil(AbortSignal.timeout(patience), readWall, { params: { token } })
      if (closed) return
      if (day !== undefined && wall.day !== day) return location.reload()
      day = wall.day
      tell.read(wall)
      follow()
      askIn(lookAgainAfter)
    } catch (problem) {
      if (closed) return
      if (problem instanceof Problem && problem.status === 404) tell.takenDown()
      else tell.lost()
      askIn(retryAfter)
    }
  }
  const soon = () => askIn(Math.max(0, calm - (Date.now() - askedAt)))
  const follow = () => {
    if (source !== undefined && source.readyState !== EventSource.CLOSED) return
    source = new EventSource(`/api/wall/${token}/live`)
    // What changed between the reading and this connection was told to nobody.
    source.onopen = soon
    source.onmessage = soon
    source.onerror = soon
  }
  const broken = () => tell.lost()
  window.addEventListener("online", soon)
  window.addEventListener("offline", broken)
  void ask()
  return {
    close() {
      closed = true
      clearTimeout(timer)
      source?.close()
      window.removeEventListener("online", soon)
      window.removeEventListener("offline", broken)
    },
  }
}
