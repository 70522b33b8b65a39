import type { FastifyRequest } from "fastify"
import { sql } from "kysely"
import { findSetting, getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { findDeviceHere } from "../devices/device-here.ts"

/** Below this many people the product shows less: line-up, feedback, cases, kudos, ideas, lessons. */
const smallBelow = 10

/** Who is signed in here and whose installation this is: what the web asks first, and the sign-in page shows. */
export async function getSessionHere(ctx: Ctx, request: FastifyRequest) {
  const { actor } = ctx
  const [organisation, setUp, device, people, person] = await Promise.all([
    getOrganisation(ctx),
    findSetting(ctx, "organisation"),
    findDeviceHere(ctx, request),
    ctx.db
      .selectFrom("people_person")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("left_at", "is", null)
      .executeTakeFirstOrThrow(),
    actor.kind === "person" ? findSelf(ctx, actor.id) : undefined,
  ])
  return {
    person:
      person && actor.kind === "person"
        ? {
            id: actor.id,
            name: actor.name,
            role: actor.role,
            unit: { id: actor.unitId, name: person.unit_name },
            job: person.job,
            locale: actor.locale,
            leads: person.leads,
          }
        : null,
    strength: actor.kind === "person" ? actor.strength : null,
    device: device ? { id: device.id, name: device.name, unit: { id: device.unitId, name: device.unitName } } : null,
    organisation: { ...organisation, small: people.n < smallBelow, setUp: setUp !== undefined },
  }
}

function findSelf(ctx: Ctx, id: string) {
  return ctx.db
    .selectFrom("people_person as person")
    .innerJoin("people_unit as unit", "unit.id", "person.unit_id")
    .select([
      "person.job",
      "unit.name as unit_name",
      sql<boolean>`exists (select from people_unit led where led.lead_id = person.id)`.as("leads"),
    ])
    .where("person.id", "=", id)
    .executeTakeFirst()
}

/** Where the caller is signed in, the latest use first. */
export async function listMySessions(ctx: Ctx) {
  const me = personOf(ctx)
  const rows = await ctx.db
    .selectFrom("people_session as session")
    .leftJoin("people_device as device", "device.id", "session.device_id")
    .select([
      "session.id",
      "session.strength",
      "session.user_agent",
      "session.started_at",
      "session.seen_at",
      "device.name as device",
    ])
    .where("session.person_id", "=", me.id)
    .where("session.ends_at", ">", ctx.now())
    .orderBy("session.seen_at", "desc")
    .execute()
  return rows.map((row) => ({
    id: row.id,
    strength: row.strength as "pin" | "full",
    device: row.device,
    userAgent: row.user_agent,
    startedAt: row.started_at.toISOString(),
    seenAt: row.seen_at.toISOString(),
    current: row.id === me.sessionId,
  }))
}
