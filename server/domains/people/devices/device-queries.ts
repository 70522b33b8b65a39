import { sql } from "kysely"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { getReach } from "../units/reach.ts"

/** The shared devices that this caller looks after, each with the people whose PIN is locked on it. */
export async function listDevices(ctx: Ctx) {
  const reach = await getReach(ctx, personOf(ctx))
  let devices = ctx.db
    .selectFrom("people_device as device")
    .innerJoin("people_unit as unit", "unit.id", "device.unit_id")
    .leftJoin("people_pin_failure as failure", (join) =>
      join.onRef("failure.device_id", "=", "device.id").on("failure.locked_at", "is not", null),
    )
    .leftJoin("people_person as person", "person.id", "failure.person_id")
    .select([
      "device.id",
      "device.name",
      "device.registered_at",
      "unit.id as unit_id",
      "unit.name as unit_name",
      sql<{ id: string; name: string }[]>`coalesce(jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name)
        order by person.name) filter (where person.id is not null), '[]')`.as("locked"),
    ])
    .where("device.ended_at", "is", null)
    .groupBy(["device.id", "unit.id"])
    .orderBy("unit.name")
    .orderBy("device.name")
  if (!reach.all) devices = devices.where(sql<boolean>`device.unit_id = any(${[...reach.unitIds]}::uuid[])`)
  return (await devices.execute()).map((device) => ({
    id: device.id,
    name: device.name,
    unit: { id: device.unit_id, name: device.unit_name },
    registeredAt: device.registered_at.toISOString(),
    lockedPeople: device.locked,
  }))
}

/** The names to choose from on a shared device: whose home unit is the device's, or below it. */
export async function listTeamOfDevice(ctx: Ctx, deviceUnitId: string) {
  return ctx.db
    .selectFrom("people_person as person")
    .innerJoin("people_unit as unit", "unit.id", "person.unit_id")
    .leftJoin("people_pin as pin", "pin.person_id", "person.id")
    .select(["person.id", "person.name", sql<boolean>`pin.person_id is not null`.as("hasPin")])
    .where(sql<boolean>`unit.ancestors @> array[${deviceUnitId}::uuid]`)
    .where("person.left_at", "is", null)
    .orderBy("person.name")
    .execute()
}
