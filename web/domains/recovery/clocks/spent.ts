import type { z } from "zod"
import type { caseClock } from "#contracts/recovery.ts"

type Clock = Pick<z.output<typeof caseClock>, "standing" | "usedMinutes" | "targetMinutes" | "dueAt" | "stoppedAt">

/** From here on hours alone are said, unless that would hide what a clock says. */
export const hoursOnlyFrom = 600

/**
 * How to say what a clock has used of its target, so that nothing late reads as if it had been in time: to the minute where hours would be the same; and
 * where its open time was just used up, by how long after closing it came.
 */
export function spentOf(clock: Clock): {
  how: "used" | "usedSoFar" | "usedAfterClosing"
  minutes: number
  exact: boolean
} {
  const { standing, usedMinutes, targetMinutes, dueAt, stoppedAt } = clock
  if (standing === "missed" && usedMinutes <= targetMinutes && dueAt && stoppedAt) {
    const after = Math.ceil((Date.parse(stoppedAt) - Date.parse(dueAt)) / 60_000)
    return { how: "usedAfterClosing", minutes: after, exact: false }
  }
  const hours = (minutes: number) => (minutes >= hoursOnlyFrom ? Math.floor(minutes / 60) : null)
  const alike =
    usedMinutes !== targetMinutes && hours(usedMinutes) !== null && hours(usedMinutes) === hours(targetMinutes)
  return { how: standing === "met" || standing === "missed" ? "used" : "usedSoFar", minutes: usedMinutes, exact: alike }
}
