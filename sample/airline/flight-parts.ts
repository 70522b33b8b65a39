import type { Answers, Question } from "#contracts/question.ts"
import { planted } from "../planted.ts"
import type { Random } from "../random/random.ts"

type Part = keyof typeof planted.drivers.pull

const texts: Record<Part, Record<"en" | "es" | "fr" | "de" | "ar", string>> = {
  "the-crew": {
    en: "The crew",
    es: "La tripulación",
    fr: "L'équipage",
    de: "Die Crew",
    ar: "طاقم الطائرة",
  },
  "on-time": {
    en: "Being on time",
    es: "La puntualidad",
    fr: "La ponctualité",
    de: "Pünktlichkeit",
    ar: "الالتزام بالموعد",
  },
  "the-seat": { en: "My seat", es: "Mi asiento", fr: "Mon siège", de: "Mein Platz", ar: "مقعدي" },
  "the-cabin": {
    en: "A clean, calm cabin",
    es: "Limpieza y calma",
    fr: "Propreté et calme",
    de: "Sauberkeit und Ruhe",
    ar: "النظافة والهدوء",
  },
  "food-and-drink": {
    en: "Food and drink",
    es: "Comida y bebida",
    fr: "Repas et boissons",
    de: "Essen und Trinken",
    ar: "الطعام والشراب",
  },
}

const parts = Object.keys(texts) as Part[]

/** What customers may rate of a flight, and what they say matters most to them. */
export const partQuestions: readonly Question[] = [
  ...parts.map(
    (id): Question => ({
      id,
      kind: "rating",
      required: false,
      scale: { low: 1, high: 5 },
      text: texts[id],
    }),
  ),
  {
    id: "matters-most",
    kind: "choice",
    required: false,
    many: false,
    open: false,
    text: {
      en: "What matters most to you on a flight?",
      es: "¿Qué es lo que más te importa en un vuelo?",
      fr: "Qu'est-ce qui compte le plus pour vous dans un vol ?",
      de: "Was ist Ihnen bei einem Flug am wichtigsten?",
      ar: "ما الأهم لك في الرحلة؟",
    },
    options: parts.map((id) => ({ id, text: texts[id] })),
  },
]

/** How somebody who gave this score (0 to 10) rates the parts: each is drawn to the score as strongly as was planted, and some are left out. */
export function rateParts(score: number, random: Random): Answers {
  const { pull, said, leftOut } = planted.drivers
  const mood = (score - 7.5) / 2.5
  const answers: Answers = {}
  for (const part of parts) {
    const noise = random.next() + random.next() + random.next() - 1.5
    if (random.chance(leftOut)) continue
    answers[part] = Math.min(5, Math.max(1, Math.round(3.8 + pull[part] * mood + 1.9 * noise)))
  }
  if (random.chance(0.6)) answers["matters-most"] = random.weighted(said)
  return answers
}
