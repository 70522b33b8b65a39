import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** Makes deeds that take the role from administrators, or let them leave, wait for one another, so that two cannot remove the last two. */
export async function lockAdministrators(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`.execute(ctx.db)
}

/** Refuses a change that leaves nobody who administers; to be asked after it, in its transaction. */
export async function requireAdministrator(ctx: Ctx): Promise<void> {
  const found = await ctx.db
    .selectFrom("people_person")
    .select("id")
    .where("role", "=", "administrator")
    .where("left_at", "is", null)
    .executeTakeFirst()
  if (!found)
    throw new Refusal(
      "last-administrator",
      "This is the only administrator. Make somebody else one first, so that nobody is locked out.",
    )
}
