import { sql } from "kysely"
import type { Role, Scope } from "#contracts/route.ts"
import { newId } from "#platform/ctx.ts"
import { hashOfToken, newToken } from "../../server/domains/people/token.ts"
import type { Home, Place, Town } from "./town.ts"

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

/** Credentials that have held and hold no longer, by what became of them. */
export async function makeSpent(town: Town): Promise<Map<string, Caller>> {
  const { db, now } = town.house.ctx
  const [ended, ranOut, left] = await Promise.all([
    makeCaller(town, "admin"),
    makeCaller(town, "admin"),
    makeCaller(town, "admin"),
  ])
  const program = await makeCaller(town, "read")
  const key = hashOfToken(program.headers.authorization?.replace("Bearer ", "") ?? "")
  await sql`delete from people_session where person_id = ${ended.person?.id}`.execute(db)
  await sql`update people_session set ends_at = ${now()} where person_id = ${ranOut.person?.id}`.execute(db)
  await sql`update people_person set left_at = ${now()} where id = ${left.person?.id}`.execute(db)
  await sql`update people_service_account set ended_at = ${now()} where key_hash = ${key}`.execute(db)
  return new Map([
    ["a session that was ended", ended],
    ["a session that has run out", ranOut],
    ["the session of somebody who has left", left],
    ["a key that was ended", program],
  ])
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
