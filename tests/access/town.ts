import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { Role } from "#contracts/route.ts"
import { newId } from "#platform/ctx.ts"
import { setPin } from "../../server/domains/people/devices/set-pin.ts"
import { hashOfToken, newToken } from "../../server/domains/people/token.ts"
import { addUnit } from "../../server/domains/people/units/add-unit.ts"
import type { TestHouse } from "../support/app.ts"
import { type Cast, openBank } from "../support/people.ts"

/** What amara signs in with, and what everybody else here has for a password too. */
export const password = "a long enough password"
export const pin = "2580"

/** Where a record of some standing lies, and to whom it belongs there. */
export type Place = { unitId: string; ownerId: string; colleagueId: string }

export type Town = {
  house: TestHouse
  cast: Cast
  places: Record<Home | "far", Place>
  /** The secret of North's shared device. */
  tablet: string
  /** Where the house can be reached, for the route that tries. */
  address: string
  /** The webhook of a chat program, which takes everything. */
  webhook: string
}
export type Home = "north" | "counter" | "office"

/** The bank, with a team below North and two colleagues wherever callers are at home. */
export async function openTown(house: TestHouse): Promise<Town> {
  const cast = await openBank(house)
  const counter = await addUnit(house.ctx, {
    code: "counter",
    name: "Counter",
    parentId: cast.units.north,
    kind: "front",
  })
  const pair = async (unitId: string): Promise<Place> => ({
    unitId,
    ownerId: await keepPerson(house, unitId, "member"),
    colleagueId: await keepPerson(house, unitId, "member"),
  })
  const places = {
    north: await pair(cast.units.north),
    counter: await pair(counter),
    office: await pair(cast.units.office),
    far: await pair(cast.units.south),
  }
  return {
    house,
    cast,
    places,
    tablet: await registerTablet(house, cast),
    address: await reachable(house),
    webhook: await openChat(house),
  }
}

/** North's shared device, on which amara may sign in by PIN. */
async function registerTablet({ ctx }: TestHouse, { amara, units }: Cast): Promise<string> {
  await setPin(ctx, amara.id, pin)
  const secret = newToken()
  const device = { id: newId(ctx), name: "Tablet", unit_id: units.north, registered_at: ctx.now() }
  await ctx.db
    .insertInto("people_device")
    .values({ ...device, secret_hash: hashOfToken(secret) })
    .execute()
  return secret
}

async function reachable({ http }: TestHouse): Promise<string> {
  return http.listen({ host: "127.0.0.1", port: 0 })
}

async function openChat({ ctx }: TestHouse): Promise<string> {
  const chat = createServer((_request, reply) => reply.end("ok")).unref()
  chat.listen(0, "127.0.0.1")
  await once(chat, "listening")
  const host = `127.0.0.1:${(chat.address() as AddressInfo).port}`
  ctx.house.chatHosts = [host]
  return `http://${host}/hook`
}

/** A new person of the bank, straight into the table: there are thousands of them. */
export async function keepPerson(house: TestHouse, unitId: string, role: Role, left = false): Promise<string> {
  const { ctx } = house
  const id = newId(ctx)
  const now = ctx.now()
  await ctx.db
    .insertInto("people_person")
    .values({ id, name: `Person ${id}`, unit_id: unitId, role, made_at: now, left_at: left ? now : null })
    .execute()
  return id
}
