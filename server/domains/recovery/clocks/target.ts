import type { Severity } from "../cases/case.ts"

/** acknowledge: that we have it · reply: the first answer · update: the next word after the last · resolve: until we ask "put right?" */
export const clockNames = ["acknowledge", "reply", "update", "resolve"] as const
export type ClockName = (typeof clockNames)[number]

/** How soon, in minutes of open time; null where no such clock is kept. */
export type Target = Readonly<Record<ClockName, number | null>>

const hour = 60
const workingDay = 8 * hour

/** What holds where nobody has set anything. */
export const firstTargets: Readonly<Record<Severity, Target>> = {
  urgent: { acknowledge: hour / 2, reply: hour, update: 4 * hour, resolve: workingDay },
  high: { acknowledge: hour, reply: 4 * hour, update: workingDay, resolve: 2 * workingDay },
  middle: { acknowledge: 4 * hour, reply: workingDay, update: 2 * workingDay, resolve: 5 * workingDay },
  low: { acknowledge: workingDay, reply: 2 * workingDay, update: 5 * workingDay, resolve: 10 * workingDay },
}
