const hour = 3_600_000
/** Time zones lie at most fourteen hours ahead of UTC and twelve behind, and change by quarters of an hour. */
const furthest = 14 * hour
const step = hour / 4

/**
 * The instants between which it is this calendar day where a team works, the second one excluded. `dayOf` says which day an instant falls on there;
 * a day that the clocks change in is an hour shorter or longer.
 */
export async function spanOfDay(day: string, dayOf: (at: Date) => Promise<string>): Promise<{ from: Date; to: Date }> {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return {
    from: await firstInstant(midnight, async (at) => (await dayOf(at)) >= day),
    to: await firstInstant(midnight + 24 * hour, async (at) => (await dayOf(at)) > day),
  }
}

/** The first quarter of an hour around this time at which it is so. */
async function firstInstant(around: number, isSo: (at: Date) => Promise<boolean>): Promise<Date> {
  let low = (around - furthest) / step
  let high = (around + furthest) / step
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (await isSo(new Date(middle * step))) high = middle
    else low = middle + 1
  }
  return new Date(low * step)
}
