import { randomUUID } from "node:crypto"
import { type Contract, isMedia } from "#contracts/route.ts"
import { placeOf, type Standing } from "./callers.ts"
import type { About, Ask } from "./requests/request.ts"

/** How a request was answered: as a letter of the table, and what for. */
export type Heard = { letter: string; problem: string }

const letters: Record<number, string> = { 401: "1", 403: "3", 404: "4", 409: "9" }
let knocks = 0

/** Asks a route about a record, whether there is one. */
export async function knock(
  contract: Contract,
  ask: Ask,
  given: Omit<About, "place"> & { standing: Standing },
): Promise<Heard> {
  const { town, caller, record, standing } = given
  const about: About = { town, caller, record, place: placeOf(town, caller, standing) }
  const { http } = town.house
  const reply = await http.inject({
    method: contract.method,
    url: addressOf(contract, ask, about),
    headers: headersOf(contract, ask, about),
    ...(ask.body && { payload: payloadOf(contract, await ask.body(about)) }),
    // What is limited by address is not what is asked here.
    remoteAddress: `10.${(++knocks >> 16) & 255}.${(knocks >> 8) & 255}.${knocks & 255}`,
    payloadAsStream: true,
  })
  const status = reply.statusCode
  if (status >= 400)
    return { letter: letters[status] ?? String(status), problem: withoutReference(await textOf(reply)) }
  if (isMedia(contract.reply) && contract.reply.media === "text/event-stream") {
    reply.stream().destroy()
    return { letter: "y", problem: "" }
  }
  const text = await textOf(reply)
  return { letter: ask.lists && !text.includes(record.id) ? "-" : "y", problem: "" }
}

function addressOf(contract: Contract, { params, query }: Ask, about: About): string {
  const named: Record<string, string> = { ...about.record, ...params }
  const path = contract.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(named[name] ?? ""))
  return query ? `${path}?${new URLSearchParams(query(about))}` : path
}

function headersOf(contract: Contract, { device, body, media }: Ask, about: About): Record<string, string> {
  const { cookie, ...headers } = about.caller.headers
  const cookies = [cookie, device && `ws_device=${device(about)}`].filter(Boolean).join("; ")
  return {
    ...headers,
    ...(contract.once && { "idempotency-key": randomUUID() }),
    ...(cookies && { cookie: cookies }),
    ...(body && { "content-type": media ?? mediaOf(contract) }),
  }
}

const mediaOf = ({ bodyKind }: Contract) =>
  bodyKind === "form" ? "application/x-www-form-urlencoded" : bodyKind === "raw" ? "text/csv" : "application/json"

function payloadOf({ bodyKind }: Contract, body: unknown): string {
  if (typeof body === "string") return body
  return bodyKind === "form" ? new URLSearchParams(body as Record<string, string>).toString() : JSON.stringify(body)
}

async function textOf(reply: { stream(): AsyncIterable<Uint8Array> }): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of reply.stream()) parts.push(part)
  return Buffer.concat(parts).toString()
}

/** What two answers that say the same differ in. */
const withoutReference = (problem: string) => problem.replace(/,"reference":"[^"]*"/, "")
