import type { Role } from "#contracts/route.ts"
import { type Ctx, type PersonActor, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { getOpenUnit } from "../units/get-open-unit.ts"
import { getReach, reaches } from "../units/reach.ts"

/** A lead may set the PIN of members and leads in their units; of those who may do more, only an administrator. */
export function maySetPin(
  actor: PersonActor,
  person: { unitId: string; role: Role },
  ledUnits: ReadonlySet<string>,
): boolean {
  if (actor.role === "administrator") return true
  const withinOwnPower = person.role === "member" || person.role === "lead"
  return actor.role === "lead" && withinOwnPower && ledUnits.has(person.unitId)
}

/** The person whose PIN this caller may set; others are not found. */
export async function getPersonForPin(ctx: Ctx, personId: string): Promise<{ id: string }> {
  const actor = personOf(ctx)
  const person = await ctx.db
    .selectFrom("people_person")
    .select(["id", "unit_id", "role"])
    .where("id", "=", personId)
    .where("left_at", "is", null)
    .executeTakeFirst()
  if (!person) throw notFound("This person")
  const reach = await getReach(ctx, actor)
  const led = reach.all ? new Set<string>() : reach.unitIds
  if (!maySetPin(actor, { unitId: person.unit_id, role: person.role as Role }, led)) throw notFound("This person")
  return { id: person.id }
}

/** The unit for which this caller looks after shared devices: a lead for the units they lead and those below, an administrator for all. */
export async function getUnitForDevice(ctx: Ctx, unitId: string): Promise<void> {
  await getOpenUnit(ctx, unitId)
  if (!reaches(await getReach(ctx, personOf(ctx)), unitId)) throw notFound("This unit")
}

/** A device in use that this caller looks after; locked until the end of the deed. */
export async function getDeviceForUpdate(ctx: Ctx, deviceId: string): Promise<{ id: string; unitId: string }> {
  const device = await ctx.db
    .selectFrom("people_device")
    .select(["id", "unit_id"])
    .where("id", "=", deviceId)
    .where("ended_at", "is", null)
    .forUpdate()
    .executeTakeFirst()
  if (!device || !reaches(await getReach(ctx, personOf(ctx)), device.unit_id)) throw notFound("This device")
  return { id: device.id, unitId: device.unit_id }
}
