import type { Drivers, DriversFilters } from "#contracts/drivers.ts"
import { inLanguage, readerLanguages } from "#listening"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { answersNeeded, type FoundImportance, type Importance } from "#stats"
import { figureOf } from "../readings/figure.ts"
import { readByDimension } from "../readings/read-by-dimension.ts"
import { openReading } from "../readings/reading.ts"
import { registry } from "../registry.ts"
import { type AnswersAsked, markOf, mostResponses } from "./answer-rows.ts"
import { importanceOf } from "./importance-of.ts"
import type { RatedQuestion } from "./roles.ts"
import { sayDriversInEnglish, sayingsOf } from "./saying.ts"
import { readStated, type StatedImportance } from "./stated-importance.ts"
import { type DrivenSurvey, listDrivenSurveys } from "./survey-roles.ts"

type Unsaid = Omit<Drivers, "says" | "sentence">

/**
 * What goes with a score of a survey. Throws not-found for a unit, survey or question that does not exist or of which drivers cannot be asked. What
 * cannot be said tells why in place of figures.
 */
export async function readDrivers(ctx: Ctx, filters: DriversFilters): Promise<Drivers> {
  const unsaid = await readUnsaid(ctx, filters)
  const says = sayingsOf(unsaid)
  return { ...unsaid, says, sentence: sayDriversInEnglish(says) }
}

async function readUnsaid(ctx: Ctx, filters: DriversFilters): Promise<Unsaid> {
  const surveys = await listDrivenSurveys(ctx)
  const survey = await surveyMeant(ctx, surveys, filters)
  const { unit: unitId, ...days } = filters
  const here = { unitId, from: days.from, to: days.to, ...(survey && { dims: { survey: survey.id } }) }
  const reading = await openReading(ctx, here, { keys: ["responses"], fewest: registry.csat.minimumAnswers })
  if (!survey) return { ...nothing, kind: "no-survey" }
  const wanted = filters.outcome ?? survey.roles.outcomes[0]?.id
  const outcome = survey.roles.outcomes.find(({ id }) => id === wanted)
  if (!outcome) throw notFound("This question")
  const languages = await readerLanguages(ctx)
  const named = ({ id, text }: RatedQuestion) => ({ question: id, text: inLanguage(text, ...languages) })
  const head = {
    ...nothing,
    surveys: surveys.map(({ id, name }) => ({ id, name })),
    survey: { id: survey.id, name: survey.name },
    outcomes: survey.roles.outcomes.map(named),
    outcome: named(outcome),
    ...(reading.counted.from !== undefined && { counted: reading.counted }),
  }
  const { from, to } = reading.filter
  const asked: AnswersAsked = {
    surveyId: survey.id,
    anonymous: survey.anonymous,
    unitId: reading.filter.unitId ?? null,
    from,
    to,
  }
  const { count, mark } = await markOf(ctx, asked)
  // Drivers are kept back where a score of these responses would be.
  const hidden = reading.hides({ ...figureOf("responses", []), n: count })
  if (hidden) return { ...head, kind: "hidden", hidden }
  const drivers = survey.roles.driversOf(outcome.id)
  const { plain: found, weighted } = await importanceOf(ctx, { ...asked, mark, count }, outcome, drivers)
  const leftOut = found.leftOut.map(({ at, why, n }) => ({ ...named(drivers[at] as RatedQuestion), why, n }))
  const base = {
    ...head,
    n: found.n,
    needed: found.kind === "found" ? answersNeeded(found.drivers.length) : found.needed,
    leftOut,
  }
  if (found.kind !== "found") return { ...base, kind: found.kind }
  const stated = survey.roles.statedAmong(drivers)
  const said = stated ? await readStated(ctx, asked, stated) : new Map<string, number>()
  return {
    ...base,
    kind: "found",
    drivers: shownDrivers(found, weighted, outcome, drivers, said).map(({ asked, ...driver }) => ({
      ...named(asked),
      ...driver,
    })),
    method: found.method,
    rSquared: found.rSquared,
    rSquaredWeighted: weighted?.kind === "found" ? weighted.rSquared : null,
    missing: found.missing,
    handled: found.handled,
    order: found.order,
    statedIn:
      stated && said.size > 0 ? { question: stated.question, text: inLanguage(stated.text, ...languages) } : null,
    capped: count > mostResponses ? mostResponses : null,
  }
}

/** Where nothing is known yet. */
const nothing: Omit<Unsaid, "kind"> = {
  surveys: [],
  survey: null,
  outcomes: [],
  outcome: null,
  hidden: null,
  drivers: [],
  method: null,
  rSquared: null,
  rSquaredWeighted: null,
  n: null,
  needed: null,
  missing: null,
  handled: null,
  order: null,
  leftOut: [],
  statedIn: null,
  capped: null,
}

/** The most important first. An effort that was asked as "how much" is turned round, so that high is good. */
function shownDrivers(
  { drivers: found }: FoundImportance,
  weighted: Importance | null,
  outcome: RatedQuestion,
  drivers: readonly RatedQuestion[],
  stated: StatedImportance,
) {
  const byWeight = new Map(weighted?.kind === "found" ? weighted.drivers.map((one) => [one.at, one]) : [])
  return found
    .map(({ at, value, low, high, correlation, n }) => {
      const asked = drivers[at] as RatedQuestion
      const turned = asked.turned === outcome.turned ? 1 : -1
      const heavy = byWeight.get(at)
      return {
        asked,
        value,
        low,
        high,
        weighted: heavy ? { value: heavy.value, low: heavy.low, high: heavy.high } : null,
        correlation: turned * correlation,
        n,
        stated: stated.get(asked.id) ?? null,
      }
    })
    .sort((a, b) => b.value - a.value)
}

/** The survey that was asked for, or the one that most have answered here. */
async function surveyMeant(ctx: Ctx, surveys: readonly DrivenSurvey[], filters: DriversFilters) {
  if (filters.survey !== undefined) {
    const survey = surveys.find(({ id }) => id === filters.survey)
    if (!survey) throw notFound("A survey with a score and ratings of its parts by this id")
    return survey
  }
  if (surveys.length < 2) return surveys[0]
  const { unit: unitId, from, to } = filters
  const { parts } = await readByDimension(ctx, "responses", { unitId, from, to }, "survey")
  const answers = new Map(parts.map(({ value, figure }) => [value, figure.n ?? 0]))
  return surveys.reduce((most, one) => ((answers.get(one.id) ?? 0) > (answers.get(most.id) ?? 0) ? one : most))
}
