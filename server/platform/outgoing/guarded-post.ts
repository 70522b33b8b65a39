import { type LookupAddress, lookup } from "node:dns"
import { request as requestPlain } from "node:http"
import { request } from "node:https"
import { isIP, type LookupFunction } from "node:net"
import { isPrivateHost } from "#platform/config/private-host.ts"
import { isPublicAddress } from "./public-address.ts"

/** Milliseconds until an answer, and how much of it is read. */
const patience = 10_000
const mostRead = 4_000

export type Answer = { status: number; text: string; retryAfter: number | null }

/** Why an address is not called, for the log and the reader of a channel. */
export class NotCalled extends Error {}

/**
 * Posts JSON to an address that somebody typed in. Only https, only to the public internet, whatever the name turns out to mean when it is looked up, and no redirect is
 * followed; but to hosts in `allowed` ("chat.harbour.internal", "127.0.0.1:8065") in one's own network as well, and there also without TLS. Throws NotCalled, and what the network throws.
 */
export async function guardedPost(address: string, body: object, allowed: readonly string[]): Promise<Answer> {
  const url = mustBeCallable(address, allowed)
  const own = isAllowed(url, allowed)
  const bytes = Buffer.from(JSON.stringify(body))
  return new Promise((resolve, reject) => {
    const send = url.protocol === "https:" ? request : requestPlain
    const call = send(
      url,
      {
        method: "POST",
        headers: { "content-type": "application/json", "content-length": bytes.length, "user-agent": "Wellserved" },
        signal: AbortSignal.timeout(patience),
        ...(!own && { lookup: publicLookup }),
      },
      (reply) => {
        let text = ""
        reply.setEncoding("utf8")
        reply.on("data", (chunk: string) => {
          text += chunk
          if (text.length > mostRead) reply.destroy()
        })
        reply.on("error", reject)
        reply.on("close", () =>
          resolve({
            status: reply.statusCode ?? 0,
            text: text.slice(0, mostRead),
            retryAfter: secondsOf(reply.headers["retry-after"]),
          }),
        )
      },
    )
    call.on("error", reject)
    call.end(bytes)
  })
}

/** The URL, if it may be called as far as its words tell. Throws NotCalled, which says why. */
export function mustBeCallable(address: string, allowed: readonly string[]): URL {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) throw new NotCalled("This is not a web address.")
  if (isAllowed(url, allowed)) return url
  if (url.protocol !== "https:") throw new NotCalled("The address must begin with https.")
  if (url.username || url.password || (url.port !== "" && url.port !== "443"))
    throw new NotCalled("The address may hold neither a user nor a port.")
  const literal = url.hostname.replace(/^\[|\]$/g, "")
  if (isPrivateHost(url.hostname) || (isIP(literal) !== 0 && !isPublicAddress(literal)))
    throw new NotCalled("The address leads into the network of this server.")
  return url
}

const isAllowed = ({ host, hostname }: URL, allowed: readonly string[]) =>
  allowed.includes(host) || allowed.includes(hostname)

/** Looked up once, and connected to what was found: a name that means something else a moment later gains nothing. */
const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = found as LookupAddress[]
    const [first] = addresses ?? []
    if (error || !first) return done(error ?? new NotCalled("This host is not known."), "", 0)
    if (!addresses.every(({ address }) => isPublicAddress(address)))
      return done(new NotCalled("The address leads into the network of this server."), "", 0)
    if (options.all) (done as unknown as (error: null, all: LookupAddress[]) => void)(null, addresses)
    else done(null, first.address, first.family)
  })
}

function secondsOf(header: string | undefined): number | null {
  const seconds = Number(header)
  return header !== undefined && Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) : null
}
