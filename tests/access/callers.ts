import { sql } from "kysely"
import type { Role, Scope } from "#contracts/route.ts"
import { newId } from "#platform/ctx.ts"
import { addUnit } from "../../server/domains/people/add-unit.ts"
import { setPin } from "../../server/domains/people/set-pin.ts"
import { hashOfToken, newToken } from "../../server/domains/people/token.ts"
import type { TestHouse } from "../support/app.ts"
import { type Cast, openBank } from "../support/people.ts"

/** What amara signs in with, and what everybody else here has for a password too. */
export const password = "a long enough password"
export const pin = "2580"

/** Everybody who may knock, in the order of the table's columns; "PIN" is a member's session by PIN, "PIN adm" an administrator's. */
export const columns = [
  "public",
  "link",
  "PIN",
  "member",
  "lead",
  "steward",
  "exec",
  "admin",
  "PIN adm",
  "read",
  "feedback",
  "people",
  "bare",
] as const
export type Column = (typeof columns)[number]

/** Whose record it is, for a person who asks: their own, of their unit or (a lead) below it, or of a foreign unit. */
export const standings = ["own", "near", "far"] as const
export type Standing = (typeof standings)[number]

export type Caller = {
  column: Column
  /** Undefined for customers and programs: every record is foreign to them. */
  person: { id: string; unitId: string } | undefined
  headers: Record<string, string>
}

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
}
type Home = "north" | "counter" | "office"

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
  return { house, cast, places, tablet: await registerTablet(house, cast), address: await reachable(house) }
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

type PersonColumn = { role: Role; strength: "pin" | "full"; home: Home }
const people: Partial<Record<Column, PersonColumn>> = {
  PIN: { role: "member", strength: "pin", home: "north" },
  member: { role: "member", strength: "full", home: "north" },
  lead: { role: "lead", strength: "full", home: "north" },
  steward: { role: "steward", strength: "full", home: "office" },
  exec: { role: "executive", strength: "full", home: "office" },
  admin: { role: "administrator", strength: "full", home: "office" },
  "PIN adm": { role: "administrator", strength: "pin", home: "office" },
}
export const isPerson = (column: Column): boolean => people[column] !== undefined

const keys: Partial<Record<Column, Scope[]>> = {
  read: ["read"],
  feedback: ["feedback:write"],
  people: ["people:write"],
  bare: [],
}

const known = new WeakMap<Town, Map<Column, Caller>>()

/** Somebody of this column: one whom no request has changed where `fresh` is asked for. */
export async function callerOf(town: Town, column: Column, fresh: boolean): Promise<Caller> {
  const callers = known.get(town) ?? new Map<Column, Caller>()
  known.set(town, callers)
  const person = people[column]
  const mayChange = fresh && person !== undefined
  const caller = (!mayChange && callers.get(column)) || (await makeCaller(town, column))
  if (!mayChange) callers.set(column, caller)
  if (person?.role === "lead")
    await sql`update people_unit set lead_id = ${caller.person?.id} where id = ${town.cast.units.north}`.execute(
      town.house.ctx.db,
    )
  return caller
}

async function makeCaller(town: Town, column: Column): Promise<Caller> {
  const person = people[column]
  if (person) return makePerson(town, column, person)
  if (column === "public") return { column, person: undefined, headers: {} }
  const key = column === "link" ? linkToNothing(town) : await makeKey(town, keys[column] ?? [])
  return { column, person: undefined, headers: { authorization: `Bearer ${key}` } }
}

/** A person with amara's password, signed in; in one statement, as there are thousands of them. */
async function makePerson(town: Town, column: Column, { role, strength, home }: PersonColumn): Promise<Caller> {
  const { ctx } = town.house
  const { unitId } = town.places[home]
  const id = newId(ctx)
  const token = newToken()
  const now = ctx.now()
  const ends = new Date(now.getTime() + 36_000_000)
  await sql`
    with person as (
      insert into people_person (id, name, unit_id, role, made_at) values (${id}, ${`Person ${id}`}, ${unitId}, ${role}, ${now})
    ), password as (
      insert into people_password select ${id}, hash, changed_at from people_password where person_id = ${town.cast.amara.id}
    )
    insert into people_session (id, person_id, token_hash, strength, started_at, seen_at, ends_at)
    values (${newId(ctx)}, ${id}, ${hashOfToken(token)}, ${strength}, ${now}, ${now}, ${ends})`.execute(ctx.db)
  return { column, person: { id, unitId }, headers: { cookie: `ws_session=${token}` } }
}

async function makeKey({ house: { ctx } }: Town, scopes: Scope[]): Promise<string> {
  const key = `ws_${newToken()}`
  await ctx.db
    .insertInto("people_service_account")
    .values({ id: newId(ctx), name: "A program", scopes, key_hash: hashOfToken(key), made_at: ctx.now() })
    .execute()
  return key
}

/** A customer's link, shown where no link is asked for, proves nothing there. */
const linkToNothing = ({ house: { ctx } }: Town) =>
  ctx.house.signer.sign("case", newId(ctx), 1, new Date(ctx.now().getTime() + 86_400_000))

/** The place of a record with this standing to the caller. */
export function placeOf(town: Town, caller: Caller, standing: Standing): Place {
  const home = people[caller.column]?.home
  if (!home || !caller.person || standing === "far") return town.places.far
  if (standing === "near") return town.places[caller.column === "lead" ? "counter" : home]
  return { ...town.places[home], ownerId: caller.person.id }
}
