/** Somebody of the team who began on this day of some year: their first day here, or the years since. */
export type Anniversary = { person: { id: string; name: string }; years: number }

/** How many years somebody who began on `startsOn` has been here on a day; undefined on any other day. Who began on 29 February has it on the 28th too. */
export function yearsOn(startsOn: string, day: string): number | undefined {
  const years = Number(day.slice(0, 4)) - Number(startsOn.slice(0, 4))
  if (years < 0) return undefined
  const isLeap = (year: number) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  const ofYear = startsOn.slice(5) === "02-29" && !isLeap(Number(day.slice(0, 4))) ? "02-28" : startsOn.slice(5)
  return ofYear === day.slice(5) ? years : undefined
}
