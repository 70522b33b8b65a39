import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { Refusal } from "#platform/errors/refusal.ts"
import { addressOf } from "#platform/http/limit-by-address.ts"

/** Counts a try before it is made; refuses with `tried-too-often` (429) and says when to come back. Without a login only the address counts. */
export type SignInLimit = (http: { request: FastifyRequest; reply: FastifyReply }, login?: string) => Promise<void>

/** Tries a minute for one login from one address, for one login from anywhere, and from one address for all logins (a whole branch behind one router). */
const mostTries = { loginHere: 10, login: 30, address: 200 }
const window = 60_000
/** Counts are kept in memory for this many keys; `address` keeps one address from pushing the others' counts out in less than the window. */
const keysKept = 50_000

/** A slow-down for guessing passwords and PINs, on top of the lock after five wrong PINs. It counts in this process and cannot fail open: an error refuses. */
export function signInLimit(app: FastifyInstance): SignInLimit {
  const logins = new WeakMap<FastifyRequest, string>()
  const limit = (max: number, keyGenerator: (request: FastifyRequest) => string) => {
    const options = { max, timeWindow: window, cache: keysKept, keyGenerator }
    return app.createRateLimit(options)
  }
  const perAddress = limit(mostTries.address, (request) => addressOf(request.ip))
  const perLoginHere = limit(mostTries.loginHere, (request) => `${addressOf(request.ip)} ${logins.get(request)}`)
  const perLogin = limit(mostTries.login, (request) => `${logins.get(request)}`)
  return async ({ request, reply }, login) => {
    if (login !== undefined) logins.set(request, login.trim().toLowerCase())
    for (const check of login === undefined ? [perAddress] : [perAddress, perLoginHere, perLogin]) {
      const result = await check(request)
      if (result.isAllowed || !result.isExceeded) continue
      reply.header("retry-after", String(result.ttlInSeconds))
      throw new Refusal(
        "tried-too-often",
        `That was tried too often. Wait ${result.ttlInSeconds} seconds, then try again.`,
        {
          status: 429,
          told: { seconds: result.ttlInSeconds },
        },
      )
    }
  }
}
