import { sql } from "kysely"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"

/** Whether the caller may see a row of `recovery_case as case`: their own, their unit's, and those of their reach. As access.ts says it of one. */
export async function visibleTo(ctx: Ctx) {
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  if (reach.all) return sql<boolean>`true`
  const units = [...new Set([person.unitId, ...reach.unitIds])]
  return sql<boolean>`("case".owner_id = ${person.id} or "case".unit_id = any(${units}::uuid[]))`
}
