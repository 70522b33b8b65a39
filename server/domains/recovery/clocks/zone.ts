import { Temporal } from "temporal-polyfill"

/** A time zone's clock. Local times are milliseconds since 1970-01-01T00:00 as the clock on the wall shows them. */
export type Zone = {
  name: string
  /** What the wall shows at an instant (milliseconds since the epoch). */
  localAt(at: number): number
  /**
   * The first instant at which the wall shows this time or a later one: of a time that comes twice in autumn the earlier, of a time that spring leaves
   * out the moment at which the clock is moved on.
   */
  instantOf(local: number): number
}

/** From `at` on the zone is so many milliseconds ahead of UTC. */
type Change = { at: number; ahead: number }

const days = 86_400_000
const known = new Map<string, Zone>()

/** The zone of this name ("Europe/Lisbon"); one for each, which remembers the changes of the years that were asked for. Throws RangeError for none. */
export function zoneOf(name: string): Zone {
  const found = known.get(name) ?? makeZone(name)
  known.set(name, found)
  return found
}

function makeZone(name: string): Zone {
  const years = new Map<number, readonly Change[]>()

  /** The offset at the beginning of a year, and the changes within it and a month beyond. */
  function changesFrom(year: number): readonly Change[] {
    const remembered = years.get(year)
    if (remembered) return remembered
    const from = Date.UTC(year, 0, 1)
    const until = Date.UTC(year + 1, 1, 1)
    let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(name)
    const changes = [{ at: Number.NEGATIVE_INFINITY, ahead: at.offsetNanoseconds / 1e6 }]
    while (at) {
      at = at.getTimeZoneTransition("next")
      if (!at || at.epochMilliseconds >= until) break
      changes.push({ at: at.epochMilliseconds, ahead: at.offsetNanoseconds / 1e6 })
    }
    years.set(year, changes)
    return changes
  }

  /** Starts two days early, so that no time of the first of January is judged by a year that has not begun there. */
  const yearOf = (about: number) => new Date(about - 2 * days).getUTCFullYear()

  return {
    name,
    localAt(at) {
      const changes = changesFrom(yearOf(at))
      let index = changes.length - 1
      while (index > 0 && (changes[index] as Change).at > at) index -= 1
      return at + (changes[index] as Change).ahead
    },
    instantOf(local) {
      const changes = changesFrom(yearOf(local))
      for (let index = 0; ; index += 1) {
        const { at, ahead } = changes[index] as Change
        const next = changes[index + 1]
        if (!next || local - ahead < next.at) return Math.max(at, local - ahead)
      }
    },
  }
}
