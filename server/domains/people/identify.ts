import type { Role, Scope } from "#contracts/route.ts"
import type { Actor, Ctx } from "#platform/ctx.ts"
import { hashOfToken } from "./token.ts"

const aMinute = 60_000

/** Who a session cookie stands for, or undefined: unknown, ended, run out, or of someone who has left. */
export async function findActorBySession(ctx: Ctx, token: string): Promise<Actor | undefined> {
  const row = await ctx.db
    .selectFrom("people_session as session")
    .innerJoin("people_person as person", "person.id", "session.person_id")
    .select([
      "session.id",
      "session.strength",
      "session.seen_at",
      "person.id as person_id",
      "person.name",
      "person.role",
      "person.unit_id",
      "person.locale",
    ])
    .where("session.token_hash", "=", hashOfToken(token))
    .where("session.ends_at", ">", ctx.now())
    .where("person.left_at", "is", null)
    .executeTakeFirst()
  if (!row) return undefined
  if (ctx.now().getTime() - row.seen_at.getTime() > aMinute)
    await ctx.db.updateTable("people_session").set({ seen_at: ctx.now() }).where("id", "=", row.id).execute()
  return {
    kind: "person",
    id: row.person_id,
    name: row.name,
    role: row.role as Role,
    unitId: row.unit_id,
    strength: row.strength as "pin" | "full",
    sessionId: row.id,
    locale: row.locale,
  }
}

/** Which service account an API key belongs to, or undefined. */
export async function findActorByKey(ctx: Ctx, key: string): Promise<Actor | undefined> {
  const row = await ctx.db
    .selectFrom("people_service_account")
    .select(["id", "name", "scopes", "used_at"])
    .where("key_hash", "=", hashOfToken(key))
    .where("ended_at", "is", null)
    .executeTakeFirst()
  if (!row) return undefined
  if (!row.used_at || ctx.now().getTime() - row.used_at.getTime() > aMinute)
    await ctx.db.updateTable("people_service_account").set({ used_at: ctx.now() }).where("id", "=", row.id).execute()
  return { kind: "service", id: row.id, name: row.name, scopes: row.scopes as Scope[] }
}

export type DeviceHere = { id: string; name: string; unitId: string; unitName: string }

export async function findDevice(ctx: Ctx, secret: string): Promise<DeviceHere | undefined> {
  const row = await ctx.db
    .selectFrom("people_device as device")
    .innerJoin("people_unit as unit", "unit.id", "device.unit_id")
    .select(["device.id", "device.name", "unit.id as unit_id", "unit.name as unit_name"])
    .where("device.secret_hash", "=", hashOfToken(secret))
    .where("device.ended_at", "is", null)
    .executeTakeFirst()
  return row && { id: row.id, name: row.name, unitId: row.unit_id, unitName: row.unit_name }
}
