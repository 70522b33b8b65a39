import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** Another one as soon as a survey's draft says something else: so that whoever writes can tell that somebody else has written meanwhile. */
export async function readSurveyMark(ctx: Ctx, id: string): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select md5(row(name, unit_id, touchpoint_id, anonymous, language, draft)::text) as mark
    from listening_survey where id = ${id}`.execute(ctx.db)
  return rows[0]?.mark ?? ""
}
