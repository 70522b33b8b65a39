import type { Role } from "#contracts/route.ts"
import type { Actor, Ctx } from "#platform/ctx.ts"
import { hashOfToken } from "../token.ts"

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
