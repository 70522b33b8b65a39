/** How long somebody was seen, and whether it ended: a customer who left after 40 days, or one still here after 90. */
export interface Lifetime {
  /** In any unit, 0 or more. */
  time: number
  /** False where the time was cut off by the end of looking (censored). */
  ended: boolean
}

/** All that happens at one time: who was still there just before, whose end was seen, who was lost from sight. */
export interface Moment<T extends Lifetime> {
  time: number
  atRisk: number
  ended: T[]
  censored: number
}

/**
 * Lifetimes in the order of time. Whoever is censored at a time at which another ends counts as still at risk there.
 * Source: the convention of Kaplan & Meier (1958). Units: those of the times. Throws RangeError on a time below 0 or not finite.
 */
export function momentsOf<T extends Lifetime>(lifetimes: readonly T[]): Moment<T>[] {
  for (const { time } of lifetimes)
    if (!(time >= 0 && Number.isFinite(time))) throw new RangeError(`a lifetime must be 0 or more, not ${time}`)
  const sorted = lifetimes.toSorted((one, other) => one.time - other.time)
  const moments: Moment<T>[] = []
  sorted.forEach((lifetime, before) => {
    let last = moments.at(-1)
    if (last?.time !== lifetime.time) {
      last = { time: lifetime.time, atRisk: sorted.length - before, ended: [], censored: 0 }
      moments.push(last)
    }
    if (lifetime.ended) last.ended.push(lifetime)
    else last.censored += 1
  })
  return moments
}
