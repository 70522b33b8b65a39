import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { NotYet } from "#platform/events/event.ts"

/** Whether this person leads the unit, or one above it. */
export async function isLeadOf(ctx: Ctx, personId: string, unitId: string): Promise<boolean> {
  const led = await ctx.db
    .selectFrom("people_unit as unit")
    .innerJoin("people_unit as led", (join) => join.on(sql<boolean>`led.id = any(unit.ancestors)`))
    .select("led.id")
    .where("unit.id", "=", unitId)
    .where("led.lead_id", "=", personId)
    .executeTakeFirst()
  return led !== undefined
}

/** Those who lead each of these units and the units above it, still here, from the unit upwards; a person may stand there twice. */
export async function listLeadsAbove(
  ctx: Ctx,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await ctx.db
    .selectFrom("people_unit as unit")
    .innerJoin("people_unit as led", (join) => join.on(sql<boolean>`led.id = any(unit.ancestors)`))
    .innerJoin("people_person as lead", "lead.id", "led.lead_id")
    .select(["unit.id as unitId", "lead.id as leadId"])
    .where("unit.id", "in", [...unitIds])
    .where("lead.left_at", "is", null)
    .orderBy(sql`array_position(unit.ancestors, led.id)`, "desc")
    .execute()
  return new Map(unitIds.map((id) => [id, rows.filter(({ unitId }) => unitId === id).map(({ leadId }) => leadId)]))
}

/**
 * Who answers for what happens in a unit: its lead, or that of the nearest unit above which has one still here; else the administrator who has been
 * here longest. Returns the person's id.
 */
export async function ownerFor(ctx: Ctx, unitId: string | null): Promise<string> {
  return (unitId && (await ownersFor(ctx, [unitId])).get(unitId)) || getAdministrator(ctx)
}

/** The same of each of these units. */
export async function ownersFor(ctx: Ctx, unitIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (unitIds.length === 0) return new Map()
  const leads = await listLeadsAbove(ctx, unitIds)
  const owners = new Map([...leads].flatMap(([id, [nearest]]): [string, string][] => (nearest ? [[id, nearest]] : [])))
  const without = unitIds.filter((id) => !owners.has(id))
  if (without.length > 0) {
    const administrator = await getAdministrator(ctx)
    for (const id of without) owners.set(id, administrator)
  }
  return owners
}

async function getAdministrator(ctx: Ctx): Promise<string> {
  const administrator = await ctx.db
    .selectFrom("people_person")
    .select("id")
    .where("role", "=", "administrator")
    .where("left_at", "is", null)
    .orderBy("made_at")
    .orderBy("id")
    .executeTakeFirst()
  if (!administrator)
    throw new NotYet(
      "nobody-answers",
      "No unit has a lead and there is no administrator. Set up the organisation first.",
    )
  return administrator.id
}
