import type { Random } from "../random/random.ts"
import { ar } from "./ar/index.ts"
import { de } from "./de/index.ts"
import { en } from "./en/index.ts"
import { es } from "./es/index.ts"
import { fr } from "./fr/index.ts"
import { type City, cities, type Language, type Phrases, type Topic } from "./phrases.ts"
import { slip } from "./slips.ts"
import { ended, type Slots, say } from "./template.ts"

/** What somebody has to say. */
export type Story = {
  language: Language
  /** Whether the writer is a woman or a man, for languages in which that is heard. */
  writer: Gender
  mood: "glad" | "mixed" | "cross" | "plain"
  topic: Topic
  /** What else they may mention. */
  topics: readonly Topic[]
  /** Who is praised, where somebody is. */
  praised?: { name: string; gender: Gender; where: "cabin" | "station" | "contact" } | undefined
  /** What must not wait, where something is. */
  urgent?: "danger" | "discrimination" | "legal" | "leaving" | undefined
  /** Where it happened; another city of the network otherwise. */
  city?: City | undefined
  /** In a hurry people write less. */
  hurried: boolean
}
export type Gender = "she" | "he"

const phrases: Record<Language, Phrases> = { en, es, fr, de, ar }

/** Writes a comment as a customer would: one thought or two, in their language, with the slips of a thumb. */
export function writeComment(story: Story, random: Random): string {
  const bank = phrases[story.language]
  const slots = slotsOf(story, bank, random)
  const tell = (templates: readonly string[]) => say(random.pick(templates), random, slots).trim()
  const mood = story.mood === "mixed" ? "plain" : story.mood
  return slip(polished(thoughtsOf(story, bank, tell, random).join(" "), story.language), mood, story.language, random)
}

type Tell = (templates: readonly string[]) => string

function thoughtsOf(story: Story, bank: Phrases, tell: Tell, random: Random): string[] {
  const { topic, topics } = story
  const other = random.pick(topics)
  if (story.mood === "plain") {
    const told = random.next()
    return [ended(tell(bank.plain)), ...(told < 0.55 ? [tell(bank.topics[topic][told < 0.3 ? "glad" : "cross"])] : [])]
  }
  if (story.mood === "mixed") {
    const bad = tell(bank.topics[topic].cross)
    const good = other === topic ? tell(bank.short.glad) : tell(bank.topics[other].glad)
    return [ended(good), `${tell(bank.but)} ${lowered(bad, story.language)}`]
  }
  if (story.hurried && !story.praised && !story.urgent) return [tell(bank.short[story.mood])]
  const main = story.praised ? bank.praise[story.praised.where] : bank.topics[topic][story.mood]
  const thoughts = [tell(main)]
  if (story.urgent === "danger" || story.urgent === "discrimination") return [tell(bank[story.urgent])]
  if (other !== topic && random.chance(story.praised ? 0.15 : 0.28)) thoughts.push(tell(bank.topics[other][story.mood]))
  if (random.chance(0.42)) thoughts.push(tell(bank.after[story.mood]))
  if (story.urgent) thoughts.push(tell(bank[story.urgent]))
  return thoughts
}

function slotsOf(story: Story, bank: Phrases, random: Random): Slots {
  const { language, praised } = story
  const city = story.city ?? random.pick(cities)
  // In Arabic, counted things change their form below three and above ten.
  const few = language === "ar" ? 3 : 2
  return {
    city: bank.cities[city],
    at: city === "Cairo" ? "au Caire" : `à ${bank.cities[city]}`,
    flight: `AC ${random.int(201, 899)}`,
    gate: `${random.pick(["A", "B", "C", "D"])}${random.int(2, 38)}`,
    desk: String(random.int(4, 46)),
    row: String(random.int(11, 28)),
    seat: `${random.int(5, 29)}${random.pick(["A", "B", "C", "D", "E", "F"])}`,
    mins: String(random.chance(0.6) ? random.int(4, 12) * 5 : random.int(21, 74)),
    hours: String(random.int(few, 5)),
    days: String(random.int(few + 1, 9)),
    weeks: String(random.int(3, 9)),
    sum: String(random.chance(0.5) ? random.int(3, 18) * 10 : random.int(28, 245)),
    height: "30,000",
    langs: "three",
    code: String(random.pick([403, 500, 1017, 4002, 9, 117])),
    weekday: random.pick(bank.weekdays),
    writer: story.writer,
    ...(praised && { name: praised.name, gender: praised.gender }),
  }
}

/** As it goes on after "one thing though": German keeps its capitals, and so do names, numbers and the English I. */
function lowered(thought: string, language: Language): string {
  if (language === "de" || language === "ar" || !/^(?:\p{Lu}[\p{Ll}']|[AÀ] )/u.test(thought) || /^I'/.test(thought))
    return thought
  return thought.slice(0, 1).toLocaleLowerCase(language) + thought.slice(1)
}

/** Choices may leave spaces behind, and thoughts without an end run into the next. */
function polished(words: string, language: Language): string {
  const tidy = words
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/ ([,.])/g, "$1")
    .trim()
  return language === "fr" ? tidy.replaceAll(/ ([!?:;])/g, "\u00a0$1") : tidy
}
