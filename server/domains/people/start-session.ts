import { record } from "#platform/audit/record.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { hashOfToken, newToken } from "./token.ts"

const hour = 3_600_000
/** A full session lasts a month from its last use being checked against `ends_at`; one by PIN a shift. */
const lasts = { full: 30 * 24 * hour, pin: 10 * hour }

/** Starts a session and returns the secret for the cookie. */
export async function startSession(
  ctx: Ctx,
  personId: string,
  how: { strength: "pin" | "full"; deviceId: string | null; userAgent: string | undefined },
): Promise<{ token: string; endsAt: Date }> {
  const token = newToken()
  const now = ctx.now()
  const endsAt = new Date(now.getTime() + lasts[how.strength])
  const id = newId(ctx)
  await ctx.db
    .insertInto("people_session")
    .values({
      id,
      person_id: personId,
      token_hash: hashOfToken(token),
      strength: how.strength,
      device_id: how.deviceId,
      user_agent: how.userAgent?.slice(0, 400) ?? null,
      started_at: now,
      seen_at: now,
      ends_at: endsAt,
    })
    .execute()
  await record(ctx, "session-started", "person", personId, { sessionId: id, strength: how.strength })
  return { token, endsAt }
}
