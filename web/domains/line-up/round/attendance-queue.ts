import type { z } from "zod"
import { type attendLineUp, takeBackWithinMinutes } from "#contracts/line-up-round.ts"
import { remember, remembered } from "#web/words/remembered.ts"

type Body = z.input<typeof attendLineUp.body>
export type Tap = Body["attendances"][number]
/** That a tap was a mistake; with whose it was, which only this device has to know. */
export type Back = NonNullable<Body["takenBack"]>[number] & { personId: string }
export type Waiting = { attendances: Tap[]; takenBack: Back[] }

/** Who tapped while there was no connection, until the server has it. It outlives a reload. */
const name = "wellserved.line-up.taps"
/** What was tapped on this device within the last minutes, sent or not. */
const latelyName = "wellserved.line-up.lately"
/** More than any team taps in a week. */
const most = 200

export function waitingTaps(): Waiting {
  const kept = parsed(name)
  // An earlier version kept the taps alone.
  if (Array.isArray(kept)) return { attendances: kept as Tap[], takenBack: [] }
  return { attendances: [], takenBack: [], ...(kept as Partial<Waiting> | null) }
}

export function keepTap(tap: Tap): void {
  const { attendances, takenBack } = waitingTaps()
  keep({ attendances: [...attendances, tap].slice(-most), takenBack })
  keepLately([...latelyTapped(new Date(tap.at)), tap].slice(-most))
}

/** Takes a tap back, whether the server has it already or not. */
export function keepBack({ key: tap, personId, day }: Tap, key: string, at: Date): void {
  const { attendances, takenBack } = waitingTaps()
  const back = { key, tap, day, at: at.toISOString(), personId }
  keep({ attendances, takenBack: [...takenBack, back].slice(-most) })
  keepLately(latelyTapped(at).filter((one) => one.key !== tap))
}

/** What was tapped here and may still be said to be a mistake. */
export function latelyTapped(now: Date): Tap[] {
  const kept = parsed(latelyName)
  const since = now.getTime() - takeBackWithinMinutes * 60_000
  return Array.isArray(kept) ? (kept as Tap[]).filter(({ at }) => Date.parse(at) > since) : []
}

/** Forgets what the server has, or will never take. */
export function forgetTaps(sent: Waiting): void {
  const gone = new Set([...sent.attendances, ...sent.takenBack].map(({ key }) => key))
  const { attendances, takenBack } = waitingTaps()
  keep({
    attendances: attendances.filter(({ key }) => !gone.has(key)),
    takenBack: takenBack.filter(({ key }) => !gone.has(key)),
  })
}

/** Whether somebody is here on a day, by what the server has told and what it does not know yet. */
export function isHereBy(here: boolean, personId: string, day: string, { attendances, takenBack }: Waiting): boolean {
  const of = (one: { personId: string; day: string }) => one.personId === personId && one.day === day
  const [tap, back] = [attendances.findLast(of), takenBack.findLast(of)]
  if (!tap && !back) return here
  return !back || (tap !== undefined && tap.at > back.at)
}

function keep(waiting: Waiting): void {
  const empty = waiting.attendances.length + waiting.takenBack.length === 0
  remember(name, empty ? null : JSON.stringify(waiting))
}

function keepLately(taps: readonly Tap[]): void {
  remember(latelyName, taps.length === 0 ? null : JSON.stringify(taps))
}

function parsed(kept: string): unknown {
  try {
    return JSON.parse(remembered(kept) ?? "null")
  } catch {
    return null
  }
}
