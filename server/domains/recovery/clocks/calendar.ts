import { type Zone, zoneOf } from "./zone.ts"

/** Open from one minute of a day to another; past midnight it goes on counting: 22:00 to 02:00 is 1320 to 1560. At most a day long. */
export type Hours = { from: number; to: number }

/** When a unit is at work. */
export type OpenHours = {
  /** "Europe/Lisbon". */
  zone: string
  /** Seven days, from Monday; each any number of shifts, none where it is closed. A shift belongs to the day on which it begins. */
  weekly: readonly (readonly Hours[])[]
  /** The hours of a day ("2026-12-25") that is not as its weekday: none on a holiday, extra ones where somebody comes in. Undefined: as usual. */
  except?: (day: string) => readonly Hours[] | undefined
}

/** An open stretch of time, from one instant to another, in milliseconds since the epoch. */
export type Span = { from: number; to: number }

/** Open hours made ready to be asked. */
export type Calendar = {
  /** The number of the local day (days since 1970-01-01) in which an instant falls. */
  dayOf(at: number): number
  /** The open stretches of the shifts that begin on a day: in order, apart from each other, and from those of the days before and after. */
  spansOn(day: number): readonly Span[]
}

const minute = 60_000
const day = 86_400_000

/** Makes open hours ready; days are worked out once, when they are first asked for. */
export function calendarOf(hours: OpenHours): Calendar {
  const zone = zoneOf(hours.zone)
  const whole = new Map<number, readonly Span[]>()
  const apart = new Map<number, readonly Span[]>()

  const wholeOn = (number: number): readonly Span[] =>
    remembered(whole, number, () => {
      const name = nameOfDay(number)
      const shifts = hours.except?.(name) ?? hours.weekly[weekdayOf(number)] ?? []
      return merged(shifts.map((shift) => spanOf(zone, number, shift)))
    })

  return {
    dayOf: (at) => Math.floor(zone.localAt(at) / day),
    spansOn: (number) =>
      remembered(apart, number, () => {
        const before = wholeOn(number - 1).at(-1)?.to ?? Number.NEGATIVE_INFINITY
        return wholeOn(number)
          .map(({ from, to }) => ({ from: Math.max(from, before), to }))
          .filter(({ from, to }) => from < to)
      }),
  }
}

/** "2026-12-25" of a number of days since 1970-01-01. */
export const nameOfDay = (number: number): string => new Date(number * day).toISOString().slice(0, 10)
export const numberOfDay = (name: string): number => Date.parse(name) / day
/** 0 is Monday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7

function spanOf(zone: Zone, number: number, { from, to }: Hours): Span {
  const midnight = number * day
  return { from: zone.instantOf(midnight + from * minute), to: zone.instantOf(midnight + to * minute) }
}

/** In order, without overlaps. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = all.at(-1)
    if (span.from >= span.to) continue
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else all.push({ ...span })
  }
  return all
}

function remembered<V>(map: Map<number, V>, key: number, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
