import type { MeasureKey } from "#measures"
import { type Closure, confirmedValue } from "./case.ts"

/** One thing that measures count of a case. `subjectId`: the record behind it, where that is not the case itself. */
export type CaseFact = { measure: MeasureKey; value: number; at: Date; subjectId?: string }

/** A settled case, as far as measures ask. */
export type Settled = {
  how: Closure
  openedAt: Date
  /** When the customer was last asked whether it was put right; null where nobody asked. */
  askedAt: Date | null
  closedAt: Date
  /** How often it was opened again. */
  reopened: number
  /** How often it went from one owner to another. */
  handOffs: number
  /** Whether no time that the customer had been given was missed; null where none was given. */
  inTime: boolean | null
  /** The minutes of open time in which it was ours to put right, and whether that kept the target; null where no clock ran. */
  worked: { minutes: number; inTarget: boolean } | null
  /** Whether the customer was given more than words. */
  given: boolean
}

/** What settleCase counts, so that opening the case again can take exactly this back. */
export const settledMeasures = [
  "confirmed-recovery",
  "time-to-resolve",
  "resolved-in-time",
  "right-first-time",
  "hand-offs",
  "working-time-to-resolve",
  "resolved-within-target",
  "remedied",
] as const satisfies MeasureKey[]

/** What a case that is settled tells measures, on the day it was closed; abuse is reported apart, and counts nowhere. */
export function factsOfSettling(settled: Settled): CaseFact[] {
  const { how, openedAt, askedAt, closedAt, reopened, handOffs, inTime, worked, given } = settled
  if (how === "abuse") return []
  const values: Record<(typeof settledMeasures)[number], number | null> = {
    "confirmed-recovery": confirmedValue[how],
    "time-to-resolve": minutesBetween(openedAt, askedAt ?? closedAt),
    "resolved-in-time": inTime === null ? null : Number(inTime),
    "right-first-time": Number(reopened === 0),
    "hand-offs": handOffs,
    "working-time-to-resolve": worked?.minutes ?? null,
    "resolved-within-target": worked && Number(worked.inTarget),
    remedied: Number(given),
  }
  return settledMeasures.flatMap((measure) => {
    const value = values[measure]
    return value === null ? [] : [{ measure, value, at: closedAt }]
  })
}

/** What the first word to the customer tells. */
export const factOfFirstReply = (openedAt: Date, repliedAt: Date): CaseFact => ({
  measure: "first-reply",
  value: minutesBetween(openedAt, repliedAt),
  at: repliedAt,
})

/** What a decided remedy tells of the waiting for it. */
export const factOfApproval = (askedAt: Date, decidedAt: Date): CaseFact => ({
  measure: "approval-wait",
  value: minutesBetween(askedAt, decidedAt),
  at: decidedAt,
})

/** What another system knew of a case that was imported; null is not known, by its day alone included. */
export type History = {
  openedAt: Date
  repliedAt: Date | null
  resolvedAt: Date | null
  /** Null while it is open. */
  closedAt: Date | null
  reopened: number | null
  handOffs: number | null
  inTime: boolean | null
}

/** What history tells measures: only what the other system said, and nothing of confirmations, which it did not ask for. */
export function factsOfHistory(history: History): CaseFact[] {
  const { openedAt, repliedAt, resolvedAt, closedAt, reopened, handOffs, inTime } = history
  const first = repliedAt ? [factOfFirstReply(openedAt, repliedAt)] : []
  if (!closedAt) return first
  const values = {
    "time-to-resolve": resolvedAt && minutesBetween(openedAt, resolvedAt),
    "resolved-in-time": inTime === null ? null : Number(inTime),
    "right-first-time": reopened === null ? null : Number(reopened === 0),
    "hand-offs": handOffs,
  }
  const known = Object.entries(values) as [keyof typeof values, number | null][]
  return [...first, ...known.flatMap(([measure, value]) => (value === null ? [] : [{ measure, value, at: closedAt }]))]
}

/** Whether every time that was promised in a case had been kept, or lay still ahead, when it closed; null where nothing was promised. */
export function keptEveryTime(
  promises: readonly { outcome: string | null; due_at: Date }[],
  closedAt: Date,
): boolean | null {
  const held = promises.filter(({ outcome }) => outcome !== "renegotiated")
  if (held.length === 0) return null
  return held.every(({ outcome, due_at }) => outcome === "kept" || (outcome === null && due_at >= closedAt))
}

/** Never below zero: clocks of two systems may disagree. */
const minutesBetween = (from: Date, to: Date) => Math.max(0, (to.getTime() - from.getTime()) / 60_000)
