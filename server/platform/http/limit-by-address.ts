import { isIPv6 } from "node:net"
import type { FastifyInstance, FastifyRequest } from "fastify"

/** Counts are kept in memory for this many addresses. */
const keysKept = 50_000

/**
 * Counts requests from one address within a time, in this process, for pages that answer strangers: the seconds to wait, or undefined while there are
 * few. A household or firm behind one router is one address, so the limit has to have room.
 */
export function limitByAddress(
  app: FastifyInstance,
  { max, windowMs }: { max: number; windowMs: number },
): (request: FastifyRequest) => Promise<number | undefined> {
  const options = {
    max,
    timeWindow: windowMs,
    cache: keysKept,
    keyGenerator: (request: FastifyRequest) => addressOf(request.ip),
  }
  const check = app.createRateLimit(options)
  return async (request) => {
    const result = await check(request)
    return result.isAllowed || !result.isExceeded ? undefined : result.ttlInSeconds
  }
}

/** One household or firm has a /64 of IPv6 addresses to try from. */
export function addressOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes(".")) return ip
  const [head = "", tail = ""] = ip.split("::")
  const front = head.split(":").filter(Boolean)
  const back = tail.split(":").filter(Boolean)
  const zeros = ip.includes("::") ? 8 - front.length - back.length : 0
  return [...front, ...Array<string>(zeros).fill("0"), ...back].slice(0, 4).join(":")
}
