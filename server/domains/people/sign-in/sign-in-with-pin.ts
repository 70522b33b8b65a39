import type { Ctx } from "#platform/ctx.ts"
import { provePin } from "../devices/prove-pin.ts"
import { type SessionStart, startSession } from "./start-session.ts"

/** Signs a person in by PIN on a registered shared device of their team. Refuses as provePin does. */
export function signInWithPin(
  ctx: Ctx,
  given: { personId: string; pin: string },
  at: { deviceId: string; userAgent: string | undefined },
): Promise<SessionStart> {
  return provePin(ctx, given, at.deviceId, (ctx) => startSession(ctx, given.personId, { ...at, strength: "pin" }))
}
