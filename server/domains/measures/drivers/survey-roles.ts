import { sql } from "kysely"
import type { Question } from "#contracts/question.ts"
import type { Ctx } from "#platform/ctx.ts"
import { type Roles, rolesOf } from "./roles.ts"

/** A survey in which drivers can be asked for: it has an outcome and something that may explain it. */
export type DrivenSurvey = { id: string; name: string; anonymous: boolean; roles: Roles }

/** All of them, by name, from every version that was published. */
export async function listDrivenSurveys(ctx: Ctx): Promise<DrivenSurvey[]> {
  const { rows } = await sql<{
    id: string
    name: string
    anonymous: boolean
    versions: { version: number; questions: Question[] }[]
  }>`
    select s.id, s.name, s.anonymous,
      jsonb_agg(jsonb_build_object('version', v.number, 'questions', v.form -> 'questions') order by v.number) as versions
    from listening_survey s join listening_survey_version v on v.survey_id = s.id
    group by s.id order by s.name, s.id`.execute(ctx.db)
  return rows
    .map(({ versions, ...survey }) => ({ ...survey, roles: rolesOf(versions) }))
    .filter(({ roles }) => roles.outcomes.length > 0)
}
