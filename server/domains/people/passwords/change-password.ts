import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { hashOfSecret, secretMatches } from "../secret.ts"
import { endSessionsOf } from "../sign-in/end-session.ts"
import { newPassword } from "../token.ts"
import { keepPassword } from "./keep-password.ts"

/** Changes the caller's own password; every other session of theirs ends in the same transaction. */
export async function changeMyPassword(ctx: Ctx, change: { current: string; next: string }): Promise<void> {
  const me = personOf(ctx)
  const kept = await ctx.db
    .selectFrom("people_password")
    .select("hash")
    .where("person_id", "=", me.id)
    .executeTakeFirst()
  if (!kept || !(await secretMatches(change.current, kept.hash)))
    throw new Refusal("wrong-password", "The current password is not right. Nothing was changed.", {
      fields: [{ path: "body.current", message: "This is not your current password." }],
    })
  const hash = await hashOfSecret(change.next)
  await inTransaction(ctx, async (ctx) => {
    await keepPassword(ctx, me.id, hash)
    await endSessionsOf(ctx, me.id, me.sessionId)
    await record(ctx, "password-changed", "person", me.id)
  })
}

/** Gives a person a new password, which is shown once; all their sessions end. Returns the password. */
export async function resetPassword(ctx: Ctx, personId: string): Promise<string> {
  const password = newPassword()
  const hash = await hashOfSecret(password)
  await inTransaction(ctx, async (ctx) => {
    const person = await ctx.db
      .selectFrom("people_person")
      .select("id")
      .where("id", "=", personId)
      .where("left_at", "is", null)
      .executeTakeFirst()
    if (!person) throw notFound("This person")
    await keepPassword(ctx, personId, hash)
    await endSessionsOf(ctx, personId)
    await record(ctx, "password-reset", "person", personId)
  })
  return password
}
