import type { closures, severities } from "#contracts/recovery.ts"
import { Refusal } from "#platform/errors/refusal.ts"

export type Severity = (typeof severities)[number]
export type Closure = (typeof closures)[number]
export type CaseState = "open" | "answered" | "closed"

/** What of an answer decides whether it opens a case, and how grave it is. */
export type Signal = {
  unhappy: boolean
  urgent: readonly string[]
  mood: "happy" | "neutral" | "unhappy" | null
  lowestScore: boolean
}

/**
 * An unhappy answer opens a case; so does any sign of danger, discrimination or a legal threat, whatever the score.
 * Undefined: it opens none.
 */
export function severityOf(signal: Signal): Severity | undefined {
  if (signal.urgent.includes("danger") || signal.urgent.includes("discrimination")) return "urgent"
  if (signal.urgent.length > 0) return "high"
  if (!signal.unhappy) return undefined
  return signal.lowestScore || signal.mood === "unhappy" ? "middle" : "low"
}

const longestSubject = 90

/** The first sentence of what was said, as the line that a list shows. */
export function subjectOf(words: string, otherwise: string): string {
  const first = words.trim().split(/(?<=[.!?。؟])\s|\n/)[0] ?? ""
  return shortened(first || otherwise)
}

/** As much as a line of a list holds, up to a whole word. */
export function shortened(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, " ")
  if (line.length <= longestSubject) return line
  const word = line.lastIndexOf(" ", longestSubject)
  // Many scripts set no spaces, and half a character is none.
  return `${line.slice(0, word > 0 ? word : longestSubject).replace(/[\ud800-\udbff]$/, "")}…`
}

/** How long a customer has to answer "put right?" before the check-in runs out; running out never counts as a confirmation. */
export const checkInRunsOutAfterDays = 7

/** What the customer's answer does to the case: a "yes" closes it whenever it comes, a "no" opens it again for the same owner. */
export function afterVerdict(state: CaseState, putRight: boolean): { state: CaseState; reopens: boolean } {
  if (putRight) return { state: "closed", reopens: false }
  return { state: "open", reopens: state !== "open" }
}

/** "Still unhappy" comes back to the same owner once; the second time the lead takes it up, and no later time changes owners again. */
export const goesUp = (timesReopened: number): boolean => timesReopened === 2

/** Throws unless staff may still work on this case. */
export function mustBeWorkable(found: { state: string; history: boolean }): void {
  if (found.history)
    throw new Refusal(
      "case-is-history",
      "This case was imported as history. It can be read and given a cause, but nothing is sent or promised from it.",
    )
  if (found.state === "closed")
    throw new Refusal(
      "case-closed",
      "This case is closed. It opens again when the customer says that it was not put right.",
    )
}

/** A final answer or a finding of abuse is never the owner's alone to give. */
export function mustBeSecondPerson(found: { owner_id: string }, personId: string): void {
  if (found.owner_id === personId)
    throw new Refusal(
      "second-person-needed",
      "Someone other than the owner closes a case without the customer. Ask your lead.",
      { status: 403 },
    )
}

/** A case is told as a story once it has ended: by the customer's word, or because none came. */
export function mayBeTold(found: { state: string; closure: string | null; demonstration: boolean }): void {
  const ended = found.state === "closed" && (found.closure === "confirmed" || found.closure === "timed-out")
  if (ended && !found.demonstration) return
  throw new Refusal("case-not-ended", "Tell this case as a story once it has ended.")
}

/** The share that the customers confirmed counts these; abuse is reported apart. */
export const confirmedValue: Record<Closure, 1 | 0 | null> = {
  confirmed: 1,
  "timed-out": 0,
  disagreed: 0,
  abuse: null,
  history: null,
  joined: null,
}
