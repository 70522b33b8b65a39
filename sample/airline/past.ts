import type { LeavingReason } from "#contracts/purchases.ts"
import { type DaysAgo, planted } from "../planted.ts"
import type { Random } from "../random/random.ts"
import type { Answer } from "./answers.ts"
import type { Customer } from "./customers.ts"

/** What a customer bought before the year, and whether they have left by its end. */
export type Past = {
  purchases: Customer["purchases"]
  left: { daysAgo: DaysAgo; reason: LeavingReason } | null
}

const yearBegins = 364
/** Purchases are known for three years. */
const longestAgo = 1_095

/** Flights a year, and what one costs in cents, by what they spend now: a large spender was none of the small ones before. */
const habits = {
  small: { timesAYear: 0.7, minor: 9_900 },
  middle: { timesAYear: 1.9, minor: 22_900 },
  large: { timesAYear: 3.8, minor: 52_900 },
} as const

/** Gives everybody a past. Whoever answered within the year, or flew, is still here at that time. */
export function givePasts(random: Random, customers: readonly Customer[], answers: readonly Answer[]): void {
  const seen = new Map<number, DaysAgo>()
  for (const { customer, daysAgo } of answers)
    if (customer !== null) seen.set(customer, Math.min(daysAgo, seen.get(customer) ?? daysAgo))
  customers.forEach((customer, at) => {
    stopInMidyear(customer, random.fork(`stop ${at}`))
    const lastSeen = Math.min(
      seen.get(at) ?? Number.POSITIVE_INFINITY,
      ...customer.purchases.map(({ daysAgo }) => daysAgo),
    )
    customer.past = pastOf(customer, lastSeen, random.fork(String(at)))
  })
}

/** Some who flew within the year flew no more from a day on: what they bought moves before it, so that they are as large as they were. */
function stopInMidyear({ purchases }: Customer, random: Random): void {
  if (!random.chance(planted.leaving.stoppedInMidyear)) return
  const stopped = random.int(30, 330)
  for (const purchase of purchases)
    purchase.daysAgo = Math.round(stopped + (purchase.daysAgo * (yearBegins - 1 - stopped)) / (yearBegins - 1))
}

function pastOf({ band, metDaysAgo, purchases: within }: Customer, lastSeen: DaysAgo, random: Random): Past {
  // Among those who stay away now were some who flew a lot.
  const { timesAYear, minor } = habits[within.length > 0 ? band : random.weighted({ small: 35, middle: 40, large: 25 })]
  const { leaving } = planted
  const first = Math.round(random.around(minor, 0.5))
  const own = random.around(timesAYear, 0.5)
  const stops = first < leaving.smallBelow ? leaving.smallEach : leaving.othersEach
  const purchases: Past["purchases"] = []
  for (let daysAgo = Math.min(metDaysAgo, longestAgo); daysAgo > yearBegins; daysAgo -= Math.ceil(wait(own, random))) {
    purchases.push({
      daysAgo,
      minor: purchases.length === 0 ? first : Math.round(random.around(minor, 0.5)),
      what: "Flight",
    })
    // Whoever flew within the year had not stopped before it.
    if (within.length === 0 && random.chance(stops)) return { purchases, left: leftAfter(daysAgo, lastSeen, random) }
  }
  const last = Math.min(...within.map(({ daysAgo }) => daysAgo))
  return {
    purchases,
    left: within.length > 0 && last > 120 && random.chance(stops) ? leftAfter(last, lastSeen, random) : null,
  }
}

/** Not everybody says that they have left; nobody says so before they were last heard of. */
function leftAfter(daysAgo: DaysAgo, lastSeen: DaysAgo, random: Random): Past["left"] {
  const left = daysAgo - random.int(1, 75)
  const said = random.chance(planted.leaving.said) && left >= 1 && (left < lastSeen || lastSeen === daysAgo)
  return said ? { daysAgo: left, reason: random.weighted(planted.leaving.reasons) } : null
}

/** Days until something happens that happens so many times a year. */
const wait = (timesAYear: number, random: Random) => (-Math.log(1 - random.next()) / timesAYear) * 365
