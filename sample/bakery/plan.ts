import type { Customer } from "../airline/customers.ts"
import type { PlannedFix } from "../airline/fixes.ts"
import type { Employee } from "../airline/people.ts"
import type { Plan, PlannedSurvey } from "../fill/plan.ts"
import { addressName, nameOf } from "../names/names.ts"
import { type Random, randomOf } from "../random/random.ts"
import { makeAnswers, secondBakeDaysAgo } from "./answers.ts"
import { caseWords, thanks } from "./case-words.ts"
import { leading } from "./leading.ts"
import { rules } from "./rules.ts"
import { examples, purpose, reading, roleCards, standards } from "./standards.ts"
import { stories } from "./stories.ts"
import { thankYous } from "./thank-yous.ts"
import { type BakeryTopic, optionNames, topics } from "./words.ts"

const seed = "a loaf before seven"

const loaf = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#8a4b1f" d="M6 26c0-9 8-14 18-14s18 5 18 14c0 3-2 5-4 5v6H10v-6c-2 0-4-2-4-5z"/><path stroke="#f3dfc1" stroke-width="2.500" stroke-linecap="round" d="M16 19l4 8M24 18l3 8M32 19l3 7"/></svg>`

/** Owner, baker, and the one who answers for everything. */
const martha = "Martha Penrose"
const employee = (number: string, name: string, gender: "she" | "he", job: string): Employee => ({
  number,
  name,
  first: name.split(" ")[0] ?? name,
  gender,
  email: null,
  unit: "company",
  job,
  role: "member",
  leads: false,
  languages: ["en"],
  startedDaysAgo: 900,
})

const people: readonly Employee[] = [
  {
    ...employee("1", martha, "she", "Owner and baker"),
    email: "martha@millrace.example",
    role: "administrator",
    leads: true,
  },
  employee("2", "Deepak Iyer", "he", "Baker"),
  employee("3", "Orla Keane", "she", "Baker"),
  { ...employee("4", "Femi Mensah", "he", "Till and coffee"), email: "femi@millrace.example" },
  employee("5", "Lily Rowe", "she", "Saturdays"),
]

const survey: PlannedSurvey = {
  key: "today",
  name: "How was it today?",
  slug: "today",
  touchpoint: "In the shop",
  unit: null,
  score: "satisfied",
  form: {
    hidden: [],
    thanks: { en: "Thank you! Martha reads every one." },
    questions: [
      {
        id: "satisfied",
        kind: "csat",
        required: true,
        scale: { low: 1, high: 5 },
        text: { en: "How was it today?" },
      },
      {
        id: "about",
        kind: "choice",
        required: false,
        many: false,
        open: false,
        text: { en: "What is this about?" },
        options: topics.map((topic) => ({ id: topic, text: { en: optionNames[topic] } })),
      },
      { id: "words", kind: "comment", required: false, text: { en: "Tell us, if you like" } },
    ],
  },
}

const soldOut = "The sourdough is gone by ten"
const fixes: readonly PlannedFix[] = [
  {
    cause: soldOut,
    title: "A second bake at half past nine",
    what: "Eighteen loaves more, shaped the evening before, in the oven at half past nine.",
    plannedBy: martha,
    owner: "Orla Keane",
    plannedDaysAgo: 140,
    dueDaysAgo: 120,
    doneDaysAgo: secondBakeDaysAgo,
    landsIn: "process",
    standard: 0,
    measure: "csat",
    unit: "company",
    weDid: "We bake sourdough twice now. The second loaves are out at ten.",
    published: { daysAgo: 119, youSaid: "Sourdough sold out before ten, three Saturdays running." },
  },
]

const causes: Record<BakeryTopic, { name: string; under: string; avoidable: boolean }> = {
  bread: { name: soldOut, under: "The oven", avoidable: true },
  pastry: { name: "Yesterday's trays left in the counter", under: "The counter", avoidable: true },
  coffee: { name: "The machine is cleaned too late", under: "The counter", avoidable: true },
  queue: { name: "One person for till and coffee", under: "The counter", avoidable: true },
  people: { name: "A hard morning", under: "The counter", avoidable: true },
  price: { name: "Flour costs more", under: "Nobody's fault", avoidable: false },
  hours: { name: "The sign was not changed", under: "The counter", avoidable: true },
  order: { name: "Orders are kept on slips of paper", under: "The counter", avoidable: true },
}

/** The small product: five people and one shop. */
export function planBakery(): Plan {
  const random = randomOf(seed)
  const customers = makeCustomers(random.fork("customers"))
  const answers = makeAnswers(random.fork("answers"), { people, customers })
  return {
    kind: "bakery",
    identity: {
      name: "Millrace Bakery",
      logo: `data:image/svg+xml;base64,${Buffer.from(loaf).toString("base64")}`,
      colour: "#8a4b1f",
      language: "en",
      timeZone: "Europe/London",
      currency: "GBP",
    },
    units: [],
    people,
    logins: [martha, "Femi Mensah"],
    password: "a loaf before seven",
    steward: martha,
    above: martha,
    purpose,
    standards,
    examples,
    leading,
    roleCards,
    translations: [],
    reading,
    surveys: [survey],
    customers,
    answers,
    causes: Object.values(causes),
    fixes,
    frictions: [],
    rules,
    circumstancesOf(answer) {
      const customer = answer.customer === null ? undefined : customers[answer.customer]
      const known = causes[answer.topic as BakeryTopic]
      const own = random.fork(`why ${answer.daysAgo} ${answer.second}`)
      const isQuiet = answer.daysAgo >= secondBakeDaysAgo && answer.daysAgo < secondBakeDaysAgo + 35
      return {
        customer: customer
          ? { first: customer.name.split(" ")[0] ?? "", language: "en", hasMail: customer.email !== null }
          : null,
        replyHours: 5,
        keeps: 0.9,
        remedies: { apology: 55, redo: 30, gift: 15 },
        ownError: known.avoidable,
        cause: own.chance(0.6) && !(isQuiet && known.name === soldOut) ? known.name : null,
      }
    },
    caseWords,
    thanks: { words: thanks, times: 44 },
    thankYous,
    teamThanks: [],
    stories,
    awards: [],
    thanksRing: null,
    lineUp: ["company"],
    story: null,
  }
}

function makeCustomers(random: Random): Customer[] {
  return Array.from({ length: 140 }, (_, at) => {
    const own = random.fork(String(at))
    const name = nameOf(own.weighted({ british: 80, irish: 12, far: 8 }), own)
    return {
      key: `M${100 + at}`,
      name: `${name.first} ${name.last}`,
      gender: name.gender,
      email: own.chance(0.72) ? `${addressName(name)}${at}@post.example` : null,
      phone: null,
      language: "en",
      city: "London",
      band: "small",
      metDaysAgo: own.int(366, 1200),
      purchases: [],
    }
  })
}
