import { randomUUID } from "node:crypto"
import pino from "pino"
import { afterAll } from "vitest"
import { type Contract, isMedia, type Reply, type Sent } from "#contracts/route.ts"
import { linkSigner } from "#platform/links/signed-link.ts"
import { domainOf } from "#platform/mail/message-id.ts"
import type { MailServer } from "#platform/mail/post.ts"
import { type App, buildApp } from "../../server/app.ts"
import { type FreshDatabase, freshDatabase } from "./database.ts"

/** What a request carries where its contract is done once: a new key, as from the web's screens, unless it is told; null for none. */
type RequestKey = string | null

/** A caller: it keeps its cookies, as a browser does. */
export type Caller = {
  /** Calls a contract and expects success; a refusal throws with its problem document. */
  call<C extends Contract>(contract: C, sent: Sent<C>, key?: RequestKey): Promise<Reply<C>>
  /** Calls a contract and gives back status and body, whatever they are. */
  ask<C extends Contract>(
    contract: C,
    sent: Sent<C>,
    key?: RequestKey,
  ): Promise<{ status: number; body: unknown; headers: Record<string, unknown> }>
  /** Any request, for pages. */
  request(
    method: Contract["method"],
    url: string,
    payload?: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: string; headers: Record<string, unknown> }>
  cookies: Map<string, string>
}

export type TestHouse = App & {
  database: FreshDatabase
  /** The clock that everything reads; move it with `clock.set` or `clock.advance`. */
  clock: { now(): Date; set(at: string): void; advance(ms: number): void }
  /** A caller without a session. */
  stranger(): Caller
  /** A caller with an API key. */
  program(key: string): Caller
  /** Does all background work that waits. */
  drain(): Promise<number>
  /** A second program on the same database, by the same clock. */
  another(): Promise<App & { stranger(): Caller }>
}

/**
 * The whole program on a database of its own, without a port: one a test file, closed by itself at the file's end. Without a mail server, mails are
 * kept and can be read.
 */
export async function openTestHouse(at = "2026-03-02T08:00:00Z", mailServer?: MailServer): Promise<TestHouse> {
  return closedAtTheEnd(await openHouseOn(await freshDatabase(), at, mailServer))
}

/** Closes the house and drops its database when the file has been run. */
export function closedAtTheEnd(house: TestHouse): TestHouse {
  afterAll(async () => {
    await house.close()
    await house.database.drop()
  })
  return house
}

/** The same on this database; whoever opens it closes it. */
export async function openHouseOn(database: FreshDatabase, at: string, mailServer?: MailServer): Promise<TestHouse> {
  let now = new Date(at)
  const clock = {
    now: () => now,
    set(to: string) {
      now = new Date(to)
    },
    advance(ms: number) {
      now = new Date(now.getTime() + ms)
    },
  }
  const secret = Buffer.alloc(32, 7)
  const program = () =>
    buildApp({
      appUrl: database.appUrl,
      house: {
        signer: linkSigner(secret),
        secret,
        localAddress: "http://localhost:4400",
        sendsMail: mailServer !== undefined,
        readsMail: false,
        mailDomain: domainOf(mailServer?.from ?? ""),
        replyTo: mailServer?.replyTo,
      },
      mailServer,
      log: pino({ level: process.env.LOG_LEVEL ?? "silent" }),
      now: clock.now,
    })
  const app = await program()
  const others: App[] = []
  return {
    ...app,
    database,
    clock,
    stranger: () => callerOf(app),
    program: (key) => callerOf(app, key),
    close: async () => {
      await Promise.all([app, ...others].map((one) => one.close()))
    },
    drain: () => app.ctx.events.drain(app.ctx),
    another: async () => {
      const other = await program()
      others.push(other)
      return { ...other, stranger: () => callerOf(other) }
    },
  }
}

function callerOf(app: App, key?: string): Caller {
  const cookies = new Map<string, string>()
  const request: Caller["request"] = async (method, url, payload, headers = {}) => {
    const reply = await app.http.inject({
      method,
      url,
      ...(payload !== undefined && { payload }),
      headers: {
        ...headers,
        ...(key && { authorization: `Bearer ${key}` }),
        ...(cookies.size > 0 && { cookie: [...cookies].map(([k, v]) => `${k}=${v}`).join("; ") }),
      },
    })
    for (const cookie of reply.cookies)
      cookie.value === "" ? cookies.delete(cookie.name) : cookies.set(cookie.name, cookie.value)
    return { status: reply.statusCode, body: reply.body, headers: reply.headers }
  }
  const ask: Caller["ask"] = async (contract, sent, requestKey = randomUUID()) => {
    const { params, query, body } = sent as {
      params?: Record<string, string>
      query?: Record<string, unknown>
      body?: unknown
    }
    const path = contract.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params?.[name])))
    const search = new URLSearchParams(
      Object.entries(query ?? {})
        .filter(([, v]) => v !== undefined)
        .map(([k, v]): [string, string] => [k, String(v)]),
    ).toString()
    const reply = await request(
      contract.method,
      search ? `${path}?${search}` : path,
      body === undefined ? undefined : JSON.stringify(body),
      {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(contract.once && requestKey !== null && { "idempotency-key": requestKey }),
      },
    )
    const json = /json/.test(String(reply.headers["content-type"]))
    return { ...reply, body: json ? JSON.parse(reply.body) : reply.body }
  }
  return {
    cookies,
    request,
    ask,
    async call(contract, sent, requestKey) {
      const { status, body } = await ask(contract, sent, requestKey)
      if (status >= 400)
        throw new Error(`${contract.method} ${contract.path} answered ${status}: ${JSON.stringify(body)}`)
      return (isMedia(contract.reply) ? body : contract.reply.parse(body)) as never
    },
  }
}
