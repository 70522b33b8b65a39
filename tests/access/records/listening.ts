import { feedbackMap } from "#contracts/feedback-map.ts"
import { form } from "#contracts/survey.ts"
import { newId } from "#platform/ctx.ts"
import { startImport } from "../../../server/domains/listening/imports/start-import.ts"
import { visitForm } from "../../support/surveys.ts"
import type { Town } from "../town.ts"
import { type Made, type Makers, ofNobody, ofPerson, ofUnit, type Setting } from "./record.ts"

/** The smallest file of feedback and its map. */
export const reviewsFile = "score,words\n5,Good\n"
export const reviewsMap = {
  version: 1,
  survey: { name: "Reviews" },
  timeZone: "Europe/Lisbon",
  receivedOn: "2026-02-01",
  columns: [
    { column: "score", role: "score", question: { id: "stars", label: "Stars", kind: "rating" } },
    { column: "words", role: "comment" },
  ],
} as const

export const listeningRecords = {
  survey: ofUnit(({ town, place }) => keepSurvey(town, place.unitId, "open")),
  "a closed survey": ofUnit(({ town, place }) => keepSurvey(town, place.unitId, "closed")),
  /** The owner is who served. */
  response: ofPerson(keepResponse),
  import: ofNobody(async ({ town: { house } }) => ({
    id: await startImport(house.ctx, { fileName: "reviews.csv", map: feedbackMap.parse(reviewsMap) }),
  })),
  touchpoint: ofNobody(async ({ town: { house } }) => {
    const id = newId(house.ctx)
    await house.ctx.db.insertInto("listening_touchpoint").values({ id, name: id, made_at: house.clock.now() }).execute()
    return { id }
  }),
} satisfies Makers

export async function keepSurvey({ house: { ctx } }: Town, unitId: string, state: "open" | "closed"): Promise<Made> {
  const id = newId(ctx)
  const slug = `survey-${id}`
  const asked = JSON.stringify(form.parse(visitForm))
  const about = { name: slug, unit_id: unitId, language: "en", draft: asked, version: 1, made_at: ctx.now() }
  await ctx.db
    .insertInto("listening_survey")
    .values({ id, slug, state, ...about })
    .execute()
  await ctx.db
    .insertInto("listening_survey_version")
    .values({ survey_id: id, number: 1, form: asked, published_at: ctx.now() })
    .execute()
  return { id, slug }
}

/** A happy answer with words that have been read. */
export async function keepResponse({ town, place }: Pick<Setting, "town" | "place">): Promise<Made> {
  const { ctx } = town.house
  const id = newId(ctx)
  const commentId = newId(ctx)
  const words = "They were very kind."
  const { id: surveyId } = await visitSurvey(town)
  const where = { unit_id: place.unitId, language: "en" }
  await ctx.db
    .insertInto("listening_response")
    .values({
      id,
      survey_id: surveyId,
      version: 1,
      received_at: ctx.now(),
      person_id: place.ownerId,
      channel: "link",
      answers: JSON.stringify({ recommend: 10, words }),
      ...where,
    })
    .execute()
  await ctx.db
    .insertInto("listening_comment")
    .values({
      id: commentId,
      response_id: id,
      question: "words",
      words,
      masked: words,
      sentiment: 0.8,
      mood: "happy",
      at: ctx.now(),
      ...where,
    })
    .execute()
  return { id, commentId, words }
}

const visits = new WeakMap<Town, Promise<Made>>()
/** The one survey that all responses answer. */
function visitSurvey(town: Town): Promise<Made> {
  const found = visits.get(town) ?? keepSurvey(town, town.cast.units.company, "open")
  visits.set(town, found)
  return found
}
