import type { Severity } from "../cases/case.ts"
import { addBusinessMinutes, businessMinutesBetween } from "./business-time.ts"
import type { Calendar } from "./calendar.ts"
import { type ClockName, clockNames, type Target } from "./target.ts"

/**
 * acknowledged: the customer knows that we have it · told: a word to the customer · asked: "put right?", which is no word of ours, and reaches nobody where
 * there is no address · heard: a word from them · waits, resumed: nothing can be done until the customer answers, and again something can ·
 * moved: to another unit · weighed: another severity
 */
export type ClockEvent = { at: Date } & (
  | { kind: "opened"; unitId: string; severity: Severity }
  | { kind: "acknowledged" | "told" | "asked" | "heard" | "waits" | "resumed" | "reopened" | "closed" }
  | { kind: "moved"; unitId: string }
  | { kind: "weighed"; severity: Severity }
)

/** What holds for a unit. */
export type ClockRules = {
  calendarOf(unitId: string): Calendar
  targetOf(unitId: string, severity: Severity): Target
}

export type Clock = {
  name: ClockName
  /** When it began. */
  since: Date
  /** In minutes of open time. */
  target: number
  /** running: it counts now · waiting: it stands still until the customer answers · stopped: what it counts has been done, or the case has closed */
  state: "running" | "waiting" | "stopped"
  stoppedAt: Date | null
  /** When the target is reached, or was; null while it stands still, or where it stopped before. */
  readonly dueAt: Date | null
  /** Minutes of open time that it has counted until an instant. */
  used(at: Date): number
  /** When it will have counted this many minutes, if it goes on as now; null where it stands still before. */
  when(minutes: number): Date | null
}

/** The situation of a case between two events. */
type Situation = {
  unitId: string
  severity: Severity
  opened: Date
  acknowledged: Date | null
  replied: Date | null
  told: Date | null
  /** Asked "put right?", and nothing heard since. */
  asked: Date | null
  heardSinceAsked: boolean
  waits: boolean
  closed: Date | null
}
type Stretch = { from: Date; to: Date | null; unitId: string }

/** The clocks of a case, worked out from all that happened to it; none where it was never opened. Those without a target are left out. */
export function clocksOf(events: readonly ClockEvent[], rules: ClockRules): Clock[] {
  const periods = periodsOf(events)
  const last = periods.at(-1)
  if (!last) return []
  const targets = rules.targetOf(last.unitId, last.severity)
  return clockNames.flatMap((name): Clock[] => {
    const since = name === "update" ? last.told : last.opened
    const target = targets[name]
    if (target === null || since === null) return []
    const stretches = periods
      .filter((period) => period.from >= since && runs(name, period))
      .map(({ from, to, unitId }): Stretch => ({ from, to, unitId }))
    const stoppedAt = stopOf(name, last)
    const running = stretches.at(-1)?.to === null
    const { used, when } = counted(stretches, rules)
    const state = stoppedAt ? "stopped" : running ? "running" : "waiting"
    return [
      {
        name,
        since,
        target,
        state,
        stoppedAt,
        used,
        when,
        get dueAt() {
          return when(target)
        },
      },
    ]
  })
}

/** Whether a clock that stopped at an instant had kept its target: after closing time is late, though no open time has passed. */
export const keptTarget = ({ dueAt }: Clock, stoppedAt: Date): boolean => dueAt === null || stoppedAt <= dueAt

/** Whether nothing can be done until the customer answers. */
export const isWaiting = (events: readonly ClockEvent[]): boolean => periodsOf(events).at(-1)?.waits ?? false

function runs(
  name: ClockName,
  { acknowledged, replied, told, asked, heardSinceAsked, waits, closed }: Situation,
): boolean {
  if (closed) return false
  const theirTurn = asked !== null && !heardSinceAsked
  if (name === "acknowledge") return acknowledged === null && !theirTurn
  if (name === "reply") return replied === null && !theirTurn
  if (waits) return false
  return name === "resolve" ? asked === null : told !== null && !theirTurn
}

function stopOf(name: ClockName, { acknowledged, replied, asked, closed }: Situation): Date | null {
  if (name === "acknowledge") return acknowledged ?? closed
  if (name === "reply") return replied ?? closed
  return name === "resolve" ? (asked ?? closed) : closed
}

function counted(stretches: readonly Stretch[], rules: ClockRules): Pick<Clock, "used" | "when"> {
  return {
    used: (at) =>
      stretches.reduce((sum, { from, to, unitId }) => {
        const end = to && to < at ? to : at
        return end <= from ? sum : sum + businessMinutesBetween(rules.calendarOf(unitId), from, end)
      }, 0),
    when(minutes) {
      let left = minutes
      for (const { from, to, unitId } of stretches) {
        const calendar = rules.calendarOf(unitId)
        const there = addBusinessMinutes(calendar, from, left)
        if (to === null || (there && there <= to)) return there
        left -= businessMinutesBetween(calendar, from, to)
      }
      return null
    },
  }
}

/** The situations that a case went through, each until the next event; the last one lasts. */
function periodsOf(events: readonly ClockEvent[]): (Situation & { from: Date; to: Date | null })[] {
  const periods: (Situation & { from: Date; to: Date | null })[] = []
  for (const event of events) {
    const before = periods.at(-1)
    const now = after(before, event)
    if (!now) continue
    if (before) before.to = event.at
    periods.push({ ...now, from: event.at, to: null })
  }
  return periods
}

function after(before: Situation | undefined, event: ClockEvent): Situation | undefined {
  const { kind, at } = event
  if (kind === "opened") {
    const nothing = { acknowledged: null, replied: null, told: null, asked: null, closed: null }
    return {
      ...nothing,
      heardSinceAsked: false,
      waits: false,
      opened: at,
      unitId: event.unitId,
      severity: event.severity,
    }
  }
  if (!before) return undefined
  const { acknowledged, replied } = before
  switch (kind) {
    case "acknowledged":
      return { ...before, acknowledged: acknowledged ?? at }
    case "told":
      return { ...before, acknowledged: acknowledged ?? at, replied: replied ?? at, told: at, heardSinceAsked: false }
    case "asked":
      return {
        ...before,
        told: at,
        asked: at,
        heardSinceAsked: false,
        waits: false,
      }
    case "heard":
      return { ...before, waits: false, heardSinceAsked: before.asked !== null }
    case "waits":
      return { ...before, waits: true }
    case "resumed":
      return { ...before, waits: false }
    case "reopened":
      return { ...before, asked: null, heardSinceAsked: false, waits: false, closed: null }
    case "closed":
      return { ...before, closed: at }
    case "moved":
      return { ...before, unitId: event.unitId }
    case "weighed":
      return { ...before, severity: event.severity }
  }
}
