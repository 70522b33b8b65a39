import type { Phrase, Question } from "#contracts/question.ts"

/** A version of a survey as it was frozen. */
export type FrozenForm = { version: number; questions: readonly Question[] }

/** A question with a scale, and the versions in which it was asked just so. */
export type RatedQuestion = {
  id: string
  text: Phrase
  kind: "nps" | "csat" | "ces" | "rating"
  low: number
  high: number
  /** An effort asked as "how much": high is bad. */
  turned: boolean
  versions: readonly number[]
  /** Whether these are all versions of the survey. */
  always: boolean
}

/** Where people say themselves what matters: one choice among the parts, or a rating of how important each is. */
export type Stated =
  | { by: "choice"; question: string; text: Phrase; options: readonly string[] }
  | { by: "rating"; question: string; text: Phrase; of: readonly { driver: string; rating: RatedQuestion }[] }

export type Roles = {
  /** The most general first. */
  outcomes: readonly RatedQuestion[]
  /** What may explain an outcome: all that is rated but judgements of the whole. */
  driversOf(outcome: string): readonly RatedQuestion[]
  statedAmong(drivers: readonly RatedQuestion[]): Stated | null
}

/**
 * What each question of a survey is to the others. Outcomes are the scores (recommend, satisfied, easy) and ratings of the whole; drivers are the other
 * rated questions: recommending and what has "overall" in its id judge the whole and explain nothing. Stated importance is a choice whose id
 * speaks of importance ("matters-most") and whose options have the ids of drivers, or ratings named "<driver>-importance".
 */
export function rolesOf(versions: readonly FrozenForm[]): Roles {
  const latestFirst = [...versions].sort((a, b) => b.version - a.version)
  const rated = ratedIn(latestFirst).filter(({ id }) => !speaksOfImportance(id))
  const ofTheWhole = rated.filter(({ id, kind }) => kind === "nps" || id.includes("overall"))
  const scores = rated.filter(({ kind }) => kind !== "rating")
  const outcomes = inGenerality([...new Set([...ofTheWhole, ...scores])])
  const driversOf = (outcome: string) => rated.filter((one) => one.id !== outcome && !ofTheWhole.includes(one))
  return {
    outcomes: outcomes.filter(({ id }) => driversOf(id).length > 0),
    driversOf,
    statedAmong: (drivers) => statedIn(latestFirst, new Set(drivers.map(({ id }) => id))),
  }
}

const speaksOfImportance = (id: string) => /import|matter/.test(id)

const inGenerality = (questions: readonly RatedQuestion[]) => {
  const rank = { nps: 0, csat: 1, ces: 2, rating: 3 }
  return [...questions].sort((a, b) => rank[a.kind] - rank[b.kind])
}

/** Rated questions as they were last asked; versions in which one had another scale or kind do not count. */
function ratedIn(latestFirst: readonly FrozenForm[]): RatedQuestion[] {
  const found = new Map<string, Omit<RatedQuestion, "always"> & { versions: number[] }>()
  for (const { version, questions } of latestFirst) {
    for (const question of questions) {
      const shape = shapeOf(question)
      if (!shape) continue
      const known = found.get(question.id)
      if (!known) found.set(question.id, { id: question.id, text: textOf(question), ...shape, versions: [version] })
      else if (alike(known, shape)) known.versions.push(version)
    }
  }
  return [...found.values()].map((one) => ({ ...one, always: one.versions.length === latestFirst.length }))
}

type Shape = Pick<RatedQuestion, "kind" | "low" | "high" | "turned">

function shapeOf(question: Question): Shape | null {
  switch (question.kind) {
    case "nps":
      return { kind: "nps", low: 0, high: 10, turned: false }
    case "csat":
    case "rating":
      return { kind: question.kind, ...question.scale, turned: false }
    case "ces":
      return { kind: "ces", ...question.scale, turned: question.variant === "effort" }
    default:
      return null
  }
}

const textOf = (question: Question): Phrase => ("text" in question ? question.text : {})

const alike = (a: Shape, b: Shape) => a.kind === b.kind && a.low === b.low && a.high === b.high && a.turned === b.turned

function statedIn(latestFirst: readonly FrozenForm[], drivers: ReadonlySet<string>): Stated | null {
  const about = latestFirst.flatMap(({ questions }) => questions).filter(({ id }) => speaksOfImportance(id))
  for (const question of about) {
    if (question.kind !== "choice") continue
    const options = question.options.map(({ id }) => id).filter((id) => drivers.has(id))
    if (options.length >= 2) return { by: "choice", question: question.id, text: question.text, options }
  }
  const of = ratedIn(latestFirst).flatMap((rating) => {
    const driver = rating.id.replace(/^importance-(?:of-)?|-importance$/, "")
    return speaksOfImportance(rating.id) && drivers.has(driver) ? [{ driver, rating }] : []
  })
  const [first] = of
  return first && of.length >= 2 ? { by: "rating", question: first.rating.id, text: first.rating.text, of } : null
}
