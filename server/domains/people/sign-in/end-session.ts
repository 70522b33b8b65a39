import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { hashOfToken } from "../token.ts"

export async function endSessionByToken(ctx: Ctx, token: string): Promise<void> {
  await ctx.db.deleteFrom("people_session").where("token_hash", "=", hashOfToken(token)).execute()
}

/** Ends one session of this person; another's is not found. */
export async function endSession(ctx: Ctx, personId: string, sessionId: string): Promise<void> {
  const ended = await ctx.db
    .deleteFrom("people_session")
    .where("id", "=", sessionId)
    .where("person_id", "=", personId)
    .executeTakeFirst()
  if (ended.numDeletedRows === 0n) throw notFound("This session")
}

/** Ends a person's sessions, in the transaction that changes their password or their standing; `except` is the one that does it. */
export async function endSessionsOf(ctx: Ctx, personId: string, except?: string): Promise<void> {
  let ending = ctx.db.deleteFrom("people_session").where("person_id", "=", personId)
  if (except) ending = ending.where("id", "!=", except)
  await ending.execute()
}
