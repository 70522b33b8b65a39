import type { z } from "zod"
import type { attendLineUp } from "#contracts/line-up-round.ts"
import { remember, remembered } from "#web/words/remembered.ts"

export type Tap = z.input<typeof attendLineUp.body>["attendances"][number]

/** Who tapped while there was no connection, until the server has it. It outlives a reload. */
const name = "wellserved.line-up.taps"
/** More than any team taps in a week. */
const most = 200

export function waitingTaps(): Tap[] {
  try {
    const kept: unknown = JSON.parse(remembered(name) ?? "[]")
    return Array.isArray(kept) ? (kept as Tap[]) : []
  } catch {
    return []
  }
}

export function keepTap(tap: Tap): void {
  remember(name, JSON.stringify([...waitingTaps(), tap].slice(-most)))
}

/** Forgets what the server has, or will never take. */
export function forgetTaps(keys: readonly string[]): void {
  const gone = new Set(keys)
  const left = waitingTaps().filter(({ key }) => !gone.has(key))
  remember(name, left.length === 0 ? null : JSON.stringify(left))
}
