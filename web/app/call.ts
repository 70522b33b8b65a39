import { markOf } from "#contracts/mark.ts"
import type { Contract, Reply, Sent } from "#contracts/route.ts"
import { Problem, problemIn, unreachable } from "./problem.ts"
import { keyOfRequest, requestAnswered } from "./request-key.ts"
import { sessionHasEnded } from "./session-ended.ts"

type Loose = { params?: unknown; query?: unknown; body?: unknown }

/**
 * Calls the server by contract. The reply is typed by it and trusted: the server has checked it against the same contract.
 * Throws `Problem` for every refusal and when no answer comes.
 */
export async function call<C extends Contract>(contract: C, ...[sent]: Wanted<C>): Promise<Reply<C>> {
  return callOver(undefined, contract, ...([sent] as unknown as Wanted<C>))
}

/** As `call`, and is refused with `changed-meanwhile` where what it writes over no longer says what `seen` did. */
export async function callOver<C extends Contract>(
  seen: unknown,
  contract: C,
  ...[sent]: Wanted<C>
): Promise<Reply<C>> {
  const { over } = contract
  const mark = over && seen !== undefined ? markOf(over, seen, (sent as Loose | undefined)?.params) : undefined
  const response = await send(contract, (sent ?? {}) as Loose, { signal: null, mark })
  return response.status === 204 ? (undefined as Reply<C>) : response.json()
}

/** As `call`, and gives up when the signal says so. */
export async function callUntil<C extends Contract>(
  signal: AbortSignal,
  contract: C,
  sent: Sent<C>,
): Promise<Reply<C>> {
  const response = await send(contract, sent as Loose, { signal, mark: undefined })
  return response.json()
}

/** What must be sent: nothing may be left out that the contract asks for. */
export type Wanted<C extends Contract> =
  unknown extends Sent<C> ? [sent?: Record<string, never>] : MaybeOptional<Sent<C>>
type MaybeOptional<S> = Record<string, never> extends S ? [sent?: S] : [sent: S]

/** The address of a contract with its parameters filled in: for links to files and exports. */
export function addressOf<C extends Contract>(contract: C, ...[sent]: Wanted<C>): string {
  const { params, query } = (sent ?? {}) as Loose
  return filled(contract.path, params) + searchOf(query)
}

type How = { signal: AbortSignal | null; mark: string | undefined }

async function send(contract: Contract, sent: Loose, { signal, mark }: How): Promise<Response> {
  const address = filled(contract.path, sent.params) + searchOf(sent.query)
  const [body, media] = payloadOf(sent.body)
  const what = contract.once && `${contract.method} ${address} ${body}`
  const headers = {
    accept: "application/json",
    ...(media && { "content-type": media }),
    ...(what && { "idempotency-key": keyOfRequest(what) }),
    ...(mark && { "if-match": `"${mark}"` }),
  }
  const init: RequestInit = {
    method: contract.method,
    credentials: "same-origin",
    headers,
    signal,
    ...(body && { body }),
  }
  const response = await fetch(address, init).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw unreachable(contract.once !== undefined)
  })
  if (what && response.status < 500) requestAnswered(what)
  if (response.ok) return response
  if (response.status === 401 && contract.access.who === "person") sessionHasEnded()
  throw await problemIn(response)
}

function payloadOf(body: unknown): [body?: Blob | FormData | string, media?: string] {
  if (body === undefined) return []
  return body instanceof Blob || body instanceof FormData ? [body] : [JSON.stringify(body), "application/json"]
}

function filled(path: string, params: unknown): string {
  return path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) => {
    const value = (params as Record<string, unknown> | undefined)?.[name]
    if (value === undefined) throw new Problem({ status: 0, code: "parameter-missing", title: `${path} needs ${name}` })
    return encodeURIComponent(String(value))
  })
}

function searchOf(query: unknown): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(name, String(one))
    }
  }
  const text = search.toString()
  return text === "" ? "" : `?${text}`
}
