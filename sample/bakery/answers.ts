import type { Customer } from "../airline/customers.ts"
import type { Employee } from "../airline/people.ts"
import { slip } from "../comments/slips.ts"
import { ended, say } from "../comments/template.ts"
import type { PlannedAnswer } from "../fill/plan.ts"
import type { Random } from "../random/random.ts"
import { type BakeryTopic, plain, said, short, topics, weekdays } from "./words.ts"

const manyAnswers = 520
/** From this day on there is a second bake, and the sourdough lasts. */
export const secondBakeDaysAgo = 121

const about: Record<BakeryTopic, number> = {
  bread: 26,
  pastry: 16,
  coffee: 12,
  queue: 12,
  people: 18,
  price: 6,
  hours: 4,
  order: 6,
}

export function makeAnswers(
  random: Random,
  cast: { people: readonly Employee[]; customers: readonly Customer[] },
): PlannedAnswer[] {
  return Array.from({ length: manyAnswers }, (_, at) => makeAnswer(random.fork(String(at)), cast)).sort(
    (a, b) => b.daysAgo - a.daysAgo || a.second - b.second,
  )
}

function makeAnswer(
  random: Random,
  { people, customers }: { people: readonly Employee[]; customers: readonly Customer[] },
): PlannedAnswer {
  const daysAgo = random.int(0, 364)
  const glad = random.chance(daysAgo > secondBakeDaysAgo ? 0.78 : 0.9)
  const score = Number(glad ? random.weighted({ 5: 68, 4: 32 }) : random.weighted({ 3: 52, 2: 30, 1: 18 }))
  const topic = random.weighted(
    !glad && daysAgo > secondBakeDaysAgo ? { ...about, bread: 60 } : { ...about, people: glad ? 26 : 5 },
  )
  const mood = score >= 4 ? "glad" : score === 3 ? "plain" : "cross"
  const served = random.pick(people.filter(({ role }) => role === "member"))
  const words = random.chance(mood === "cross" ? 0.75 : 0.5) ? wordsOf({ mood, topic, served }, random) : null
  return {
    survey: "today",
    unit: "company",
    daysAgo,
    second: random.int(7 * 3600, 16 * 3600),
    customer: random.chance(0.6) ? random.int(0, customers.length - 1) : null,
    servedBy: null,
    language: "en",
    channel: random.weighted({ poster: 80, link: 20 }),
    score,
    topic,
    words,
  }
}

function wordsOf(
  { mood, topic, served }: { mood: "glad" | "plain" | "cross"; topic: BakeryTopic; served: Employee },
  random: Random,
): string {
  const slots = { name: served.first, gender: served.gender, weekday: random.pick(weekdays) }
  const tell = (templates: readonly string[]) => say(random.pick(templates), random, slots).trim()
  const other = random.pick(topics)
  const also = mood !== "plain" && other !== topic && random.chance(0.35) ? tell(said[other][mood]) : null
  const main = mainOf({ mood, topic }, tell, random)
  const words = also === null ? main : `${ended(main)} ${also}`
  return slip(words.replaceAll(/ {2,}/g, " "), mood, "en", random)
}

type Tell = (templates: readonly string[]) => string

function mainOf({ mood, topic }: { mood: "glad" | "plain" | "cross"; topic: BakeryTopic }, tell: Tell, random: Random) {
  if (mood === "plain") return random.chance(0.5) ? tell(plain) : tell(said[topic].cross)
  return random.chance(0.16) ? tell(short[mood]) : tell(said[topic][mood])
}
