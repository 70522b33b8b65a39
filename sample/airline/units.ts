import type { City, Topic } from "../comments/phrases.ts"
import type { Region } from "../names/names.ts"

/** What a team does, which decides what customers answer about it and who works there. */
export type TeamKind = "station" | "baggage" | "lounge" | "cabin" | "calls" | "web" | "money" | "office"

export type Group = { code: string; name: string; kind: "front" | "back" }
export type Team = {
  code: string
  name: string
  group: string
  kind: "front" | "back"
  does: TeamKind
  city: City
  people: number
  /** How many customers answer about it in a year. */
  answers: number
  /** The share of answers that are glad, apart from what planted.ts changes. */
  glad: number
}

export const groups: readonly Group[] = [
  { code: "ground", name: "Ground", kind: "front" },
  { code: "cabin", name: "Cabin", kind: "front" },
  { code: "contact", name: "Customer contact", kind: "front" },
  { code: "office", name: "Head office", kind: "back" },
]

const station = (code: string, city: City, people: number, answers: number, glad: number): Team => ({
  code,
  name: `${city} station`,
  group: "ground",
  kind: "front",
  does: "station",
  city,
  people,
  answers,
  glad,
})

const cabin = (code: string, city: City, people: number, answers: number, glad: number): Team => ({
  code,
  name: `Cabin base ${city}`,
  group: "cabin",
  kind: "front",
  does: "cabin",
  city,
  people,
  answers,
  glad,
})

const office = (code: string, name: string, people: number): Team => ({
  code,
  name,
  group: "office",
  kind: "back",
  does: "office",
  city: "Lisbon",
  people,
  answers: 0,
  glad: 0,
})

/** The teams of the airline, back office included. */
export const teams: readonly Team[] = [
  station("lis", "Lisbon", 40, 1150, 0.6),
  station("mad", "Madrid", 26, 560, 0.72),
  station("bcn", "Barcelona", 20, 430, 0.76),
  station("ory", "Paris", 24, 520, 0.7),
  station("fra", "Frankfurt", 20, 420, 0.73),
  station("vie", "Vienna", 13, 400, 0.76),
  station("lgw", "London", 22, 560, 0.79),
  station("dub", "Dublin", 10, 400, 0.76),
  station("cmn", "Casablanca", 14, 300, 0.72),
  station("cai", "Cairo", 12, 260, 0.7),
  {
    code: "bags",
    name: "Baggage services",
    group: "ground",
    kind: "front",
    does: "baggage",
    city: "Lisbon",
    people: 20,
    answers: 640,
    glad: 0.55,
  },
  {
    code: "lounge",
    name: "Lounge Lisbon",
    group: "ground",
    kind: "front",
    does: "lounge",
    city: "Lisbon",
    people: 10,
    answers: 260,
    glad: 0.8,
  },
  cabin("cab-lis", "Lisbon", 33, 1500, 0.76),
  cabin("cab-mad", "Madrid", 20, 820, 0.74),
  cabin("cab-fra", "Frankfurt", 18, 760, 0.75),
  cabin("cab-cmn", "Casablanca", 12, 420, 0.77),
  {
    code: "calls",
    name: "Call centre",
    group: "contact",
    kind: "front",
    does: "calls",
    city: "Porto",
    people: 26,
    answers: 1500,
    glad: 0.66,
  },
  {
    code: "web",
    name: "Web and app",
    group: "contact",
    kind: "front",
    does: "web",
    city: "Lisbon",
    people: 8,
    answers: 620,
    glad: 0.68,
  },
  {
    code: "refunds",
    name: "Finance and refunds",
    group: "office",
    kind: "back",
    does: "money",
    city: "Lisbon",
    people: 10,
    answers: 480,
    glad: 0.62,
  },
  office("catering", "Catering", 8),
  office("it", "IT", 9),
  office("fares", "Fares and rules", 6),
  office("control", "Operations control", 7),
  office("people", "People and training", 6),
]

/** The names of the people of a city, by where their families come from. */
export const regionsOf: Record<City, Partial<Record<Region, number>>> = {
  Lisbon: { portuguese: 80, far: 10, spanish: 4, maghreb: 3, british: 3 },
  Porto: { portuguese: 74, french: 8, maghreb: 8, spanish: 6, far: 4 },
  Madrid: { spanish: 84, far: 8, portuguese: 4, maghreb: 4 },
  Barcelona: { spanish: 84, far: 8, french: 4, maghreb: 4 },
  Paris: { french: 80, maghreb: 12, far: 4, portuguese: 4 },
  Lyon: { french: 84, maghreb: 12, far: 4 },
  Frankfurt: { german: 80, far: 12, spanish: 4, maghreb: 4 },
  Vienna: { german: 84, far: 14, egyptian: 2 },
  London: { british: 82, irish: 6, far: 8, portuguese: 4 },
  Dublin: { irish: 82, british: 6, far: 12 },
  Casablanca: { maghreb: 94, french: 6 },
  Cairo: { egyptian: 96, maghreb: 4 },
}

export const timeZones: Record<City, string> = {
  Lisbon: "Europe/Lisbon",
  Porto: "Europe/Lisbon",
  Madrid: "Europe/Madrid",
  Barcelona: "Europe/Madrid",
  Paris: "Europe/Paris",
  Lyon: "Europe/Paris",
  Frankfurt: "Europe/Berlin",
  Vienna: "Europe/Vienna",
  London: "Europe/London",
  Dublin: "Europe/Dublin",
  Casablanca: "Africa/Casablanca",
  Cairo: "Africa/Cairo",
}

/** The languages in which customers of a place answer. */
export const languagesOf: Record<City, Record<"en" | "es" | "fr" | "de" | "ar", number>> = {
  Lisbon: { en: 56, es: 16, fr: 14, de: 12, ar: 2 },
  Porto: { en: 46, es: 18, fr: 18, de: 12, ar: 6 },
  Madrid: { en: 22, es: 66, fr: 6, de: 5, ar: 1 },
  Barcelona: { en: 26, es: 60, fr: 8, de: 5, ar: 1 },
  Paris: { en: 22, es: 4, fr: 66, de: 3, ar: 5 },
  Lyon: { en: 14, es: 4, fr: 76, de: 3, ar: 3 },
  Frankfurt: { en: 24, es: 4, fr: 3, de: 66, ar: 3 },
  Vienna: { en: 20, es: 2, fr: 2, de: 74, ar: 2 },
  London: { en: 90, es: 3, fr: 3, de: 3, ar: 1 },
  Dublin: { en: 92, es: 2, fr: 3, de: 3, ar: 0 },
  Casablanca: { en: 12, es: 5, fr: 48, de: 1, ar: 34 },
  Cairo: { en: 24, es: 1, fr: 3, de: 2, ar: 70 },
}

/** What customers speak of when they answer about such a team, and how often. */
export const topicsOf: Record<TeamKind, Partial<Record<Topic, number>>> = {
  station: { desk: 34, boarding: 26, rebooking: 14, information: 20, delay: 6 },
  baggage: { baggage: 92, information: 8 },
  lounge: { lounge: 94, information: 6 },
  cabin: { crew: 34, meal: 18, seat: 18, delay: 18, cabin: 12 },
  calls: { wait: 34, agent: 42, rebooking: 14, web: 10 },
  web: { web: 88, wait: 12 },
  money: { refund: 90, wait: 10 },
  office: {},
}
