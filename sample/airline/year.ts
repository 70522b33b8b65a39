import { randomOf } from "../random/random.ts"
import { type Answer, makeAnswers } from "./answers.ts"
import { type Customer, makeCustomers } from "./customers.ts"
import { givePasts } from "./past.ts"
import { type Employee, makePeople } from "./people.ts"
import { plantStory } from "./story.ts"

export const seed = "a kingfisher over the harbour"
const manyCustomers = 9_000

/** A year of the airline, before anybody has dealt with it: who works there, who flies, and what they answered. Days are counted back from the last. */
export type Year = { people: Employee[]; customers: Customer[]; answers: Answer[] }

export function makeYear(from = seed): Year {
  const random = randomOf(from)
  const people = makePeople(random.fork("people"))
  const customers = makeCustomers(random.fork("customers"), manyCustomers)
  const year = { people, customers, answers: makeAnswers(random.fork("answers"), { people, customers }) }
  plantStory(year)
  givePasts(random.fork("pasts"), customers, year.answers)
  return year
}
