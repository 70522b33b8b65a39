import { sql } from "kysely"
import type { Form, surveyStates } from "#contracts/survey.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** A survey that a deed is about to change, locked until it has. Throws not-found. */
export async function getSurveyForUpdate(ctx: Ctx, id: string) {
  const row = await ctx.db
    .selectFrom("listening_survey")
    .select([
      "id",
      "slug",
      "name",
      "anonymous",
      "language",
      "version",
      sql<(typeof surveyStates)[number]>`state`.as("state"),
      sql<"made" | "history">`origin`.as("origin"),
      sql<Form>`draft`.as("draft"),
    ])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound("This survey")
  return row
}
