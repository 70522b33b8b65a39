import type { Clock } from "./clock.ts"
import type { ClockName } from "./target.ts"

/** Who is told when: 1 the owner, before it is due; 2 the lead, when it is; 3 the next lead up, when half as much time again has gone by. */
export type Rung = 1 | 2 | 3
export const shareOfRung: Readonly<Record<Rung, number>> = { 1: 0.75, 2: 1, 3: 1.5 }
const rungs: readonly Rung[] = [1, 2, 3]

/** Something to tell: of which clock, begun when, how far up, and from when on. */
export type Alarm = { clock: ClockName; since: Date; rung: Rung; at: Date }
export type Told = { clock: string; since: Date; rung: number }

/** What is still to be told of these clocks, by the time at which it is to be, the earliest first. */
export function alarmsOf(clocks: readonly Clock[], told: readonly Told[]): Alarm[] {
  const running = clocks.filter(({ state }) => state === "running")
  const alarms = running.flatMap((clock) =>
    rungs.flatMap((rung): Alarm[] => {
      const { name, since, target } = clock
      const done = told.some(
        (one) => one.clock === name && one.rung === rung && one.since.getTime() === since.getTime(),
      )
      const at = done ? null : clock.when(target * shareOfRung[rung])
      return at ? [{ clock: name, since, rung, at }] : []
    }),
  )
  return alarms.toSorted((one, other) => one.at.getTime() - other.at.getTime())
}

/** When the next word of these clocks is due; null where none is. */
export const nextAlarmAt = (clocks: readonly Clock[], told: readonly Told[]): Date | null =>
  alarmsOf(clocks, told)[0]?.at ?? null

/** Who hears of it: the owner first, then those who lead, from the unit upwards. Where nobody leads but the owner, the owner hears twice and nobody a third time. */
export function personOn(rung: Rung, ownerId: string, leads: readonly string[]): string | null {
  const above = leads.filter((id, index) => id !== ownerId && leads.indexOf(id) === index)
  if (rung === 1) return ownerId
  return rung === 2 ? (above[0] ?? ownerId) : (above[1] ?? null)
}
