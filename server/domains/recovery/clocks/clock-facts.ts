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
    const ran = before.find(({ name }) => name === clock.name)?.state === "running"
    if (!measures || !ran || clock.state !== "stopped") return []
    const minutes = clock.used(event.at)
    return [
      { measure: measures.time, value: minutes, at: event.at },
      { measure: measures.inTime, value: Number(keptTarget(clock, event.at)), at: event.at },
    ]
  })
}
