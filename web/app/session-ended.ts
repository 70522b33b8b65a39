import { useSyncExternalStore } from "react"

const listeners = new Set<() => void>()
let ended = false

/** Told by whatever call is refused for want of a session. */
export function sessionHasEnded(): void {
  change(true)
}

/** Whether the session ended under an open screen, and how to say that it goes on. */
export function useSessionEnded(): [boolean, () => void] {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => ended,
  )
  return [now, () => change(false)]
}

function change(to: boolean): void {
  if (ended === to) return
  ended = to
  for (const listener of listeners) listener()
}
