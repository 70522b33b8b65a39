import type { MeasureKey } from "#measures"
import type { CaseFact } from "../cases/case-facts.ts"
import { type Clock, type ClockEvent, keptTarget } from "./clock.ts"
import type { ClockName } from "./target.ts"

const measuresOf: Partial<Record<ClockName, { time: MeasureKey; inTime: MeasureKey }>> = {
  acknowledge: { time: "time-to-acknowledge", inTime: "acknowledged-within-target" },
  reply: { time: "working-time-to-reply", inTime: "replied-within-target" },
}

/** What an event tells measures: the clocks that it stopped, by how long they ran and whether in time. A case that closes unanswered tells nothing. */
export function factsOfClocks(before: readonly Clock[], after: readonly Clock[], event: ClockEvent): CaseFact[] {
  if (event.kind === "closed") return []
  return after.flatMap((clock): CaseFact[] => {
    const measures = measuresOf[clock.name]
    const stoodBefore = (before.find(({ name }) => name === clock.name)?.state ?? "stopped") === "stopped"
    if (!measures || stoodBefore || clock.state !== "stopped") return []
    return factsOfStop(clock, measures, event.at)
  })
}

/**
 * What is other once words to the customer are taken out of a case's history: the measures of each clock that had stopped by them, and what they are
 * instead where a later word stopped it.
 */
export function factsWithout(
  before: readonly Clock[],
  after: readonly Clock[],
  told: readonly Date[],
): { takenBack: MeasureKey[]; instead: CaseFact[] } {
  const moved = after.flatMap((clock) => {
    const measures = measuresOf[clock.name]
    const stoppedAt = before.find(({ name }) => name === clock.name)?.stoppedAt
    return measures && stoppedAt && stoppedAt.getTime() !== clock.stoppedAt?.getTime() ? [{ clock, measures }] : []
  })
  return {
    takenBack: moved.flatMap(({ measures }) => Object.values(measures)),
    instead: moved.flatMap(({ clock, measures }) => {
      const at = told.find((at) => at.getTime() === clock.stoppedAt?.getTime())
      return at ? factsOfStop(clock, measures, at) : []
    }),
  }
}

const factsOfStop = (clock: Clock, measures: { time: MeasureKey; inTime: MeasureKey }, at: Date): CaseFact[] => [
  { measure: measures.time, value: clock.used(at), at },
  { measure: measures.inTime, value: Number(keptTarget(clock, at)), at },
]
