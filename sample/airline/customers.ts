import { type City, cities, type Language } from "../comments/phrases.ts"
import type { Gender } from "../comments/write-comment.ts"
import { addressName, nameOf } from "../names/names.ts"
import type { Random } from "../random/random.ts"
import type { Past } from "./past.ts"
import { languagesOf, regionsOf } from "./units.ts"

export type Band = "small" | "middle" | "large"
export type Customer = {
  /** As the booking system knows them. */
  key: string
  name: string
  gender: Gender
  email: string | null
  phone: string | null
  language: Language
  city: City
  band: Band
  /** The code of the unit that what they buy counts for; none where it is known by no unit. */
  boughtAt?: string
  metDaysAgo: number
  /** Within the year; what was before it is told apart. */
  purchases: { daysAgo: number; minor: number; what: string }[]
  past?: Past
}

/** What small, middle and large spenders bought within the year: how many times, and for how much, in cents. */
const spending: Record<Band, { times: [number, number]; minor: [number, number] }> = {
  small: { times: [0, 1], minor: [4_900, 17_900] },
  middle: { times: [1, 3], minor: [14_900, 32_900] },
  large: { times: [3, 5], minor: [27_900, 89_000] },
}
/** By a year's spending, in cents: below the first a small spender, from the second on a large one. */
export const bandsFrom = { middle: 20_000, large: 100_000 }

const homes: Record<City, number> = {
  Lisbon: 20,
  Porto: 8,
  Madrid: 13,
  Barcelona: 8,
  Paris: 12,
  Lyon: 4,
  Frankfurt: 9,
  Vienna: 6,
  London: 13,
  Dublin: 6,
  Casablanca: 7,
  Cairo: 5,
}

/** A flight counts for the station nearest to where its customer lives. */
const homeStations: Record<City, string> = {
  Lisbon: "lis",
  Porto: "lis",
  Madrid: "mad",
  Barcelona: "bcn",
  Paris: "ory",
  Lyon: "ory",
  Frankfurt: "fra",
  Vienna: "vie",
  London: "lgw",
  Dublin: "dub",
  Casablanca: "cmn",
  Cairo: "cai",
}

const regionOf: Record<Language, Parameters<typeof nameOf>[0]> = {
  en: "british",
  es: "spanish",
  fr: "french",
  de: "german",
  ar: "egyptian",
}

/** Addresses that can never be anybody's (RFC 2606). */
const mailDomains = ["post.example", "mail.example", "inbox.example", "letters.example"]

export function makeCustomers(random: Random, many: number): Customer[] {
  return Array.from({ length: many }, (_, at) => makeCustomer(random.fork(String(at)), at))
}

function makeCustomer(random: Random, at: number): Customer {
  const city = random.weighted(homes)
  const language = random.weighted(languagesOf[city])
  // Who answers in the language of the place has a name of the place; a guest has one of where that language is spoken.
  const local = random.chance(city === "Lisbon" || city === "Porto" ? 0.35 : 0.8)
  const name = nameOf(local ? random.weighted(regionsOf[city]) : regionOf[language], random)
  const band = random.weighted({ small: 52, middle: 31, large: 17 })
  return {
    key: `C${100_000 + at}`,
    name: `${name.first} ${name.last}`,
    gender: name.gender,
    email: random.chance(0.9) ? `${addressName(name)}${at}@${random.pick(mailDomains)}` : null,
    phone: random.chance(0.4) ? `+351 555 ${String(at).padStart(4, "0").slice(-4)}` : null,
    language,
    city,
    band,
    boughtAt: homeStations[city],
    metDaysAgo: random.int(366, 2400),
    purchases: purchasesOf(band, random),
  }
}

function purchasesOf(band: Band, random: Random): Customer["purchases"] {
  const { times, minor } = spending[band]
  const purchases = Array.from({ length: random.int(...times) }, () => ({
    daysAgo: random.int(1, 363),
    minor: random.int(minor[0] / 100, minor[1] / 100) * 100 - 5,
    what: `${random.pick(cities)} – ${random.pick(cities)}`,
  }))
  for (const purchase of purchases)
    while (new Set(purchase.what.split(" – ")).size === 1)
      purchase.what = `${random.pick(cities)} – ${random.pick(cities)}`
  // Bands are by what was spent: whoever comes out short buys once more.
  const lacks = () => bandFloor(band) - purchases.reduce((sum, { minor }) => sum + minor, 0)
  const most = purchases[0]
  if (most && lacks() > 0) most.minor += lacks() + 995
  return purchases
}

const bandFloor = (band: Band) => (band === "large" ? bandsFrom.large : band === "middle" ? bandsFrom.middle : 0)
