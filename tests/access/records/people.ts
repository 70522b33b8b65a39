import { newId } from "#platform/ctx.ts"
import { printPasswordCode } from "../../../server/domains/people/passwords/issue-password-ticket.ts"
import { startSession } from "../../../server/domains/people/sign-in/start-session.ts"
import { hashOfToken, newToken } from "../../../server/domains/people/token.ts"
import { addUnit } from "../../../server/domains/people/units/add-unit.ts"
import { closeUnit } from "../../../server/domains/people/units/close-unit.ts"
import { keepPerson } from "../town.ts"
import { type Made, type Makers, ofNobody, ofPerson, ofUnit, type Setting } from "./record.ts"

export const peopleRecords = {
  person: ofPerson(async ({ town, standing, place }) => ({
    id: standing === "own" ? place.ownerId : await keepPerson(town.house, place.unitId, "member"),
  })),
  "person with an address": ofPerson(async ({ town: { house }, standing, place }) => {
    const id = standing === "own" ? place.ownerId : await keepPerson(house, place.unitId, "member")
    await house.ctx.db
      .updateTable("people_person")
      .set({ email: `${id}@harbour.example` })
      .where("id", "=", id)
      .execute()
    return { id }
  }),
  "a password ticket": ofNobody(async ({ town: { house, places } }) => {
    const id = await keepPerson(house, places.far.unitId, "member")
    const { code } = await printPasswordCode(house.ctx, id)
    return { id, code }
  }),
  "an administrator": ofUnit(async ({ town, place }) => ({
    id: await keepPerson(town.house, place.unitId, "administrator"),
  })),
  "a person who left": ofUnit(async ({ town, place }) => ({
    id: await keepPerson(town.house, place.unitId, "member", true),
  })),
  /** Their unit, one they lead, or a foreign one; nothing may change it. */
  unit: ofUnit(async ({ place }) => ({ id: place.unitId })),
  "a unit below": ofUnit(async ({ town, place }) => {
    const code = newToken().toLowerCase()
    return { id: await addUnit(town.house.ctx, { code, name: code, parentId: place.unitId, kind: "front" }) }
  }),
  "a closed unit": ofUnit(async ({ town, place }) => {
    const code = newToken().toLowerCase()
    const id = await addUnit(town.house.ctx, { code, name: code, parentId: place.unitId, kind: "front" })
    await closeUnit(town.house.ctx, id)
    return { id }
  }),
  session: ofPerson(async ({ town: { house }, place }) => {
    await startSession(house.ctx, place.ownerId, { strength: "full", deviceId: null, userAgent: undefined })
    return house.ctx.db
      .selectFrom("people_session")
      .select("id")
      .where("person_id", "=", place.ownerId)
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow()
  }),
  device: ofUnit(keepDevice),
  "a locked PIN": ofUnit(async (setting) => {
    const { ctx } = setting.town.house
    const { id } = await keepDevice(setting)
    const { ownerId } = setting.place
    await ctx.db
      .insertInto("people_pin_failure")
      .values({ person_id: ownerId, device_id: id, failures: 5, locked_at: ctx.now() })
      .execute()
    return { id, personId: ownerId }
  }),
  "service account": ofNobody(async ({ town: { house } }) => {
    const { ctx } = house
    const id = newId(ctx)
    await ctx.db
      .insertInto("people_service_account")
      .values({ id, name: "Till system", scopes: ["read"], key_hash: hashOfToken(newToken()), made_at: ctx.now() })
      .execute()
    return { id }
  }),
} satisfies Makers

async function keepDevice({ town: { house }, place }: Setting): Promise<Made> {
  const { ctx } = house
  const id = newId(ctx)
  const secret = newToken()
  await ctx.db
    .insertInto("people_device")
    .values({ id, name: "Tablet", unit_id: place.unitId, secret_hash: hashOfToken(secret), registered_at: ctx.now() })
    .execute()
  return { id, secret }
}
