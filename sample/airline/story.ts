import type { Answer } from "./answers.ts"
import type { Customer } from "./customers.ts"
import type { Employee } from "./people.ts"

/** The one story that is told from end to end: whose it is, and what she writes. What is done about it, fill/tell-story.ts says. */
export const story = {
  customer: 0,
  unit: "lis",
  first: {
    daysAgo: 118,
    second: 70_800,
    score: 1,
    words:
      "Fifty minutes on our feet at gate B14 with one person scanning a full plane. The second reader was dark, as it was last time. My father is 81 and there was not one chair. Nobody came to say a word. By the time we sat down he was shaking and I was in tears. We were flying home from my aunt's funeral.",
  },
  second: {
    daysAgo: 93,
    second: 73_200,
    score: 5,
    words:
      "What a difference. Two readers, rows called in order, and in a quarter of an hour we were seated. Thank you to Inês at gate B14, who saw my father coming and had a chair ready before he could ask. He has told everyone at church about her.",
  },
  praised: "Inês Carvalho",
} as const

const ruth: Pick<Customer, "name" | "gender" | "email" | "language" | "city"> = {
  name: "Ruth Adeyemi",
  gender: "she",
  email: "ruth.adeyemi@post.example",
  language: "en",
  city: "London",
}

/** Puts the story into a year: in the place of a customer and of two answers, so that the counts stay. */
export function plantStory(year: { people: Employee[]; customers: Customer[]; answers: Answer[] }): void {
  Object.assign(year.customers[story.customer] as Customer, ruth)
  for (const answer of year.answers) if (answer.customer === story.customer) Object.assign(answer, { customer: null })
  for (const told of [story.first, story.second]) {
    const answer = year.answers.find(({ unit, daysAgo }) => unit === story.unit && daysAgo === told.daysAgo)
    if (!answer) throw new Error(`Nobody answered at the station ${told.daysAgo} days ago`)
    const served = told === story.second ? year.people.findIndex(({ name }) => name === story.praised) : null
    Object.assign(answer, {
      customer: story.customer,
      second: told.second,
      servedBy: served,
      language: "en",
      channel: "email",
      score: told.score,
      topic: "boarding",
      mood: told.score === 1 ? "cross" : "glad",
      words: told.words,
    } satisfies Partial<Answer>)
  }
  year.answers.sort((a, b) => b.daysAgo - a.daysAgo || a.second - b.second)
}
