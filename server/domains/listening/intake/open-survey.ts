import { sql } from "kysely"
import type { Form } from "#contracts/survey.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"

/** A survey that has been published, as intake and its page need it. */
export type PublishedSurvey = {
  id: string
  slug: string
  name: string
  state: "open" | "closed"
  anonymous: boolean
  /** Its answers are not counted. */
  demonstration: boolean
  unitId: string | null
  touchpointId: string | null
  language: string
  version: number
  form: Form
}

type Known = { readAt: number; survey: PublishedSurvey }

/** How long a survey that another node has changed may be taken as it was, in milliseconds. */
const staleAfter = 1_000
const known = new WeakMap<House, Map<string, Known>>()
const most = 1_000

/** The published survey at this address, or undefined. Asked of the database at most once a second. */
export async function findPublishedSurvey(ctx: Ctx, slug: string): Promise<PublishedSurvey | undefined> {
  const bySlug = known.get(ctx.house) ?? new Map<string, Known>()
  known.set(ctx.house, bySlug)
  const cached = bySlug.get(slug)
  if (cached && performance.now() - cached.readAt < staleAfter) return cached.survey
  const readAt = performance.now()
  const survey = await readSurvey(ctx, slug)
  if (bySlug.size >= most) bySlug.clear()
  if (survey) bySlug.set(slug, { readAt, survey })
  else bySlug.delete(slug)
  return survey
}

/** To be called by the deeds that change a survey: this node then sees the change as soon as it is committed. */
export function forgetOpenSurveys(ctx: Ctx): void {
  const forget = () => void known.delete(ctx.house)
  if (ctx.afterCommit) ctx.afterCommit.push(forget)
  else forget()
}

function readSurvey(ctx: Ctx, slug: string): Promise<PublishedSurvey | undefined> {
  return ctx.db
    .selectFrom("listening_survey as survey")
    .innerJoin("listening_survey_version as version", (join) =>
      join.onRef("version.survey_id", "=", "survey.id").onRef("version.number", "=", "survey.version"),
    )
    .select([
      "survey.id",
      "survey.slug",
      "survey.name",
      sql<"open" | "closed">`survey.state`.as("state"),
      "survey.anonymous",
      "survey.demonstration",
      "survey.unit_id as unitId",
      "survey.touchpoint_id as touchpointId",
      "survey.language",
      "version.number as version",
      sql<Form>`version.form`.as("form"),
    ])
    .where("survey.slug", "=", slug)
    .where("survey.origin", "=", "made")
    .where("survey.state", "in", ["open", "closed"])
    .executeTakeFirst()
}
