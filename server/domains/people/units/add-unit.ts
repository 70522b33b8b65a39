import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetZones } from "../days/calendar-day.ts"
import { refuseUnknownTimeZone } from "../days/time-zone.ts"
import { getOpenUnit } from "./get-open-unit.ts"
import { freeCode } from "./unit-code.ts"

export type NewUnit = {
  /** Made from the name where none is given. */
  code: string | null
  name: string
  /** Null for the top unit alone. */
  parentId: string | null
  kind: "front" | "back"
  timeZone?: string | null
  language?: string | null
}

/** Adds a unit below another. Two units beside each other have different names, and no two the same code. */
export async function addUnit(ctx: Ctx, unit: NewUnit): Promise<string> {
  refuseUnknownTimeZone(unit.timeZone, "body.timeZone")
  return inTransaction(ctx, async (ctx) => {
    const id = newId(ctx)
    const parent = unit.parentId ? await getOpenUnit(ctx, unit.parentId, "The unit above") : undefined
    const others = await listCodesAndNames(ctx, unit.parentId)
    const codes = new Set(others.map((other) => other.code))
    const taken = others.some((other) => other.beside && other.name.toLowerCase() === unit.name.toLowerCase())
    if (taken || (unit.code && codes.has(unit.code)))
      throw new Refusal("unit-exists", "There is a unit of this name or code already. Give this one another.")
    await ctx.db
      .insertInto("people_unit")
      .values({
        id,
        code: unit.code ?? freeCode(unit.name, codes),
        name: unit.name,
        parent_id: unit.parentId,
        ancestors: [...(parent?.ancestors ?? []), id],
        kind: unit.kind,
        time_zone: unit.timeZone ?? null,
        language: unit.language ?? null,
      })
      .execute()
    await record(ctx, "unit-added", "unit", id, { parentId: unit.parentId })
    changed(ctx, "people", "units")
    ctx.afterCommit?.push(() => forgetZones(ctx))
    return id
  })
}

async function listCodesAndNames(ctx: Ctx, parentId: string | null) {
  return ctx.db
    .selectFrom("people_unit")
    .select([
      "code",
      "name",
      sql<boolean>`parent_id is not distinct from ${parentId}::uuid and retired_at is null`.as("beside"),
    ])
    .execute()
}
