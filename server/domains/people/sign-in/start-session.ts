import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { hashOfToken, newToken } from "../token.ts"

const hour = 3_600_000
/** A session lasts a month; on a shared device, and by PIN, no longer than a shift. */
const lasts = { own: 30 * 24 * hour, shared: 10 * hour }

/** The secret for the cookie, and when it stops holding. */
export type SessionStart = { token: string; endsAt: Date }

export async function startSession(
  ctx: Ctx,
  personId: string,
  how: { strength: "pin" | "full"; deviceId: string | null; userAgent: string | undefined },
): Promise<SessionStart> {
  const token = newToken()
  const now = ctx.now()
  const shared = how.strength === "pin" || how.deviceId !== null
  const endsAt = new Date(now.getTime() + (shared ? lasts.shared : lasts.own))
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
  await recordAll(ctx, [
    {
      deed: "session-started",
      subjectKind: "person",
      subjectId: personId,
      detail: { sessionId: id, strength: how.strength },
      by: { kind: "person", id: personId },
    },
  ])
  return { token, endsAt }
}
