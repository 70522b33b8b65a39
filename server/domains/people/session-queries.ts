import type { FastifyRequest } from "fastify"
import { sql } from "kysely"
import { findSetting, getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { secretOfDevice } from "#platform/http/cookies.ts"
import { findDevice } from "./identify.ts"

/** Below this many people the product shows less: line-up, feedback, cases, kudos, ideas, lessons. */
const smallBelow = 10

/** Who is signed in here and whose installation this is: what the web asks first, and the sign-in page shows. */
export async function getSessionHere(ctx: Ctx, request: FastifyRequest) {
  const { actor } = ctx
  const secret = secretOfDevice(request)
  const [organisation, setUp, device, people, person] = await Promise.all([
    getOrganisation(ctx),
    findSetting(ctx, "organisation"),
    secret ? findDevice(ctx, secret) : undefined,
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
