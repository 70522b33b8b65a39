import type { FastifyInstance } from "fastify"
import { Refusal } from "#platform/errors/refusal.ts"

/** Headers that keep a browser safe, and the check that a write comes from our own pages. */
export function guardBrowser(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return
    const { origin } = request.headers
    // A program sends no Origin; a browser always does on a write.
    if (origin === undefined || !request.headers.cookie) return
    if (origin === "null" || new URL(origin).host !== request.host)
      throw new Refusal("foreign-origin", "This write came from another site. Open Wellserved itself and try again.", {
        status: 403,
      })
  })
  app.addHook("onSend", async (_request, reply) => {
    reply.header("x-content-type-options", "nosniff")
    reply.header("referrer-policy", "same-origin")
    reply.header("cross-origin-opener-policy", "same-origin")
    reply.header("permissions-policy", "camera=(), microphone=(), geolocation=()")
    if (!reply.hasHeader("content-security-policy")) reply.header("content-security-policy", screensPolicy)
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store")
  })
}

/** The web's screens: scripts of our own only. Styles may be inline, as the component kit sets positions that way. */
const screensPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
