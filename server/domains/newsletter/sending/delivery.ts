import { triesInAll } from "#platform/events/event.ts"
import { isPermanent } from "#platform/mail/permanent.ts"

/** What becomes of a delivery after a try. */
export type Outcome = { state: "sent" | "unwanted" | "refused" | "failed" } | { state: "waiting"; afterMs: number }

const minute = 60_000
const longestWait = 60 * minute

/**
 * What the mail server said to this one mail: for good, or for now, as one does who lets strangers wait (greylisting). Then it is tried again after one
 * minute, two, four and so on up to an hour, `triesInAll` times.
 */
export function outcomeOf(failure: unknown, attempts: number): Outcome {
  if (isPermanent(failure)) return { state: "refused" }
  if (attempts + 1 >= triesInAll) return { state: "failed" }
  return { state: "waiting", afterMs: Math.min(longestWait, minute * 2 ** attempts) }
}

/** Whether the way to the mail server failed, and not this mail: nobody's tries are used up by it. */
export function isNobodysFault(failure: unknown): boolean {
  const { code, responseCode } = (failure ?? {}) as { code?: string; responseCode?: number }
  // 421: it closes, whatever it was asked (RFC 5321, 3.8).
  return responseCode === 421 || (code !== undefined && code !== "EENVELOPE" && code !== "EMESSAGE")
}

/** So long nobody is written to after the way to the mail server has failed. */
export const quietMs = 30_000

/** Rounds begin half a second apart. */
const roundsAMinute = 120

/**
 * How many mails a round may send: no more than `perMinute` within any minute, and spread over it.
 * @param sentLately how many went within the last minute
 */
export function allowance(perMinute: number | null, sentLately: number, mostOfRound: number): number {
  if (perMinute === null) return mostOfRound
  return Math.max(0, Math.min(mostOfRound, Math.ceil(perMinute / roundsAMinute), perMinute - sentLately))
}
