import { sql } from "kysely"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"

/** What a unit speaks, "es": its own language, else that of the nearest unit above which has one, else the organisation's. */
export async function languageOf(ctx: Ctx, unitId: string): Promise<string> {
  const { rows } = await sql<{ language: string }>`
    select above.language from people_unit unit join people_unit above on above.id = any (unit.ancestors)
    where unit.id = ${unitId} and above.language is not null
    order by array_position(unit.ancestors, above.id) desc limit 1`.execute(ctx.db)
  return rows[0]?.language ?? (await getOrganisation(ctx)).language
}
