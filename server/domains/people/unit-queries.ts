import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

export type Unit = {
  id: string
  name: string
  code: string
  parentId: string | null
  /** Every unit above, from the top, and this one last. */
  ancestors: string[]
  kind: "front" | "back"
  leadId: string | null
}

const columns = [
  "id",
  "name",
  "code",
  "parent_id as parentId",
  "ancestors",
  sql<"front" | "back">`kind`.as("kind"),
  "lead_id as leadId",
] as const

/** All units that are not retired, by name. */
export function listUnitsFlat(ctx: Ctx): Promise<Unit[]> {
  return ctx.db.selectFrom("people_unit").select(columns).where("retired_at", "is", null).orderBy("name").execute()
}

/**
 * The unit with this code, or of this name when only one has it; case and surrounding spaces do not matter. Undefined where nothing, or more
 * than one thing, is meant.
 */
export async function findUnit(ctx: Ctx, nameOrCode: string): Promise<Unit | undefined> {
  const wanted = nameOrCode.trim().toLowerCase()
  const found = await ctx.db
    .selectFrom("people_unit")
    .select(columns)
    .where("retired_at", "is", null)
    .where((eb) => eb.or([eb(eb.fn("lower", ["code"]), "=", wanted), eb(eb.fn("lower", ["name"]), "=", wanted)]))
    .execute()
  const byCode = found.filter((unit) => unit.code.toLowerCase() === wanted)
  return byCode[0] ?? (found.length === 1 ? found[0] : undefined)
}
