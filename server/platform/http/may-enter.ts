import { type Access, roles as allRoles } from "#contracts/route.ts"
import type { Actor } from "#platform/ctx.ts"
import { forbidden, notFound, Refusal, signInNeeded } from "#platform/errors/refusal.ts"

/**
 * Whether this caller may use this route at all; which records they may see is decided in each domain's access.ts.
 * Throws `sign-in-needed` (401), `stronger-sign-in-needed` or `forbidden` (403), or `not-found` for a link that proves nothing.
 */
export function mayEnter(access: Access, actor: Actor): void {
  if (access.who === "anyone") return
  if (access.who === "link") {
    if (actor.kind === "customer" && actor.link?.purpose === access.purpose) return
    throw notFound("This link")
  }
  if (actor.kind === "service") {
    if (access.scope && actor.scopes.includes(access.scope)) return
    throw access.scope
      ? new Refusal("scope-needed", `This key lacks the scope ${access.scope}.`, {
          status: 403,
          told: { scope: access.scope },
        })
      : forbidden("not-for-programs", "This route is not for programs.")
  }
  if (actor.kind !== "person") throw signInNeeded()
  if (!(access.roles ?? allRoles).includes(actor.role)) throw forbidden()
  if (actor.strength === "pin" && !access.pin)
    throw new Refusal("stronger-sign-in-needed", "A PIN is not enough for this. Sign in with your password.", {
      status: 403,
    })
}
