/** What customers of an airline speak of. */
const topics = [
  "crew",
  "meal",
  "seat",
  "delay",
  "cabin",
  "desk",
  "boarding",
  "rebooking",
  "information",
  "lounge",
  "baggage",
  "wait",
  "agent",
  "web",
  "refund",
  "name-rule",
] as const
export type Topic = (typeof topics)[number]

export const languages = ["en", "es", "fr", "de", "ar"] as const
export type Language = (typeof languages)[number]

/** Templates (see template.ts) of one topic: what somebody says who is glad, and what somebody says who is cross. */
export type Said = { glad: readonly string[]; cross: readonly string[] }

/** One language's way of telling how it was. */
export type Phrases = {
  topics: Readonly<Record<Topic, Said>>
  /** Praise of one person, with {name}: by where they work. */
  praise: Readonly<Record<"cabin" | "station" | "contact", readonly string[]>>
  /** All that people in a hurry write. */
  short: Said
  /** What is added to a story: how it felt, what follows from it. */
  after: Said
  /** Neither glad nor cross. */
  plain: readonly string[]
  /** Between a good word and a bad one; the bad one follows. */
  but: readonly string[]
  /** What must not wait, each as seldom as in life. */
  danger: readonly string[]
  discrimination: readonly string[]
  legal: readonly string[]
  leaving: readonly string[]
  cities: Readonly<Record<City, string>>
  weekdays: readonly string[]
}

export const cities = [
  "Lisbon",
  "Porto",
  "Madrid",
  "Barcelona",
  "Paris",
  "Lyon",
  "Frankfurt",
  "Vienna",
  "London",
  "Dublin",
  "Casablanca",
  "Cairo",
] as const
export type City = (typeof cities)[number]
