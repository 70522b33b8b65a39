import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import type { z } from "zod"
import { toldOf } from "#contracts/issue.ts"
import { type Contract, type Given, type Input, isMedia } from "#contracts/route.ts"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { mayEnter } from "./may-enter.ts"
import { once, requestKeyHeader, requestKeyIn } from "./once.ts"
import { markIn, unlessOvertaken } from "./overtaken.ts"

declare module "fastify" {
  interface FastifyInstance {
    /** The contracts that have been served, for OpenAPI and for the table of who may what. */
    served: Contract[]
    /** The JSON readings by the names of their contracts: what they would reply now. */
    readings: Map<string, (ctx: Ctx, params: unknown, http: Http) => Promise<unknown>>
    /** The ctx of one request: who calls is known from the session, the key or the signed link. */
    ctxOf(request: FastifyRequest, contract: Contract): Promise<Ctx>
  }
}

export type Handle<C extends Contract> = (ctx: Ctx, input: Input<C>, http: Http) => Promise<Given<C>>

/** What a handler needs beside its input now and then: cookies, streams, a redirect. */
export type Http = { request: FastifyRequest; reply: FastifyReply }

/**
 * Registers the route of a contract: parse -> may this caller enter? -> the handler -> parse the reply. In two calls, so that the literal types
 * of the contract reach the handler.
 */
export function serve<const C extends Contract>(app: FastifyInstance, contract: C): (handle: Handle<C>) => void {
  if (!contract.access) throw new Error(`The contract ${contract.name} has no access rule`)
  if (contract.once && (contract.access.who !== "person" || isMedia(contract.reply) || contract.bodyKind === "raw"))
    throw new Error(`What ${contract.name} asks for cannot be kept as done once`)
  if (app.served.some((other) => other.name === contract.name))
    throw new Error(`Two contracts are named ${contract.name}`)
  app.served.push(contract)
  return (handle) => {
    if (contract.method === "GET" && !isMedia(contract.reply))
      app.readings.set(contract.name, async (ctx, params, http) => {
        const input = { params, query: parsed(contract.query, {}, "query"), body: undefined } as Input<C>
        return parseReply(contract, await handle(ctx, input, http))
      })
    app.route({
      method: contract.method,
      url: contract.path,
      bodyLimit: contract.bodyLimit ?? 64 * 1024,
      config: { contract },
      handler: async (request, reply) => {
        const ctx = await app.ctxOf(request, contract)
        mayEnter(contract.access, ctx.actor)
        const input = {
          params: parsed(contract.params, request.params, "params"),
          query: parsed(contract.query, request.query, "query"),
          body: contract.bodyKind === "raw" ? undefined : parsed(contract.body, request.body, "body"),
        } as Input<C>
        const http = { request, reply }
        const mark = contract.over && markIn(request.headers["if-match"])
        const act = async (ctx: Ctx) => {
          if (!contract.over || mark === undefined) return handle(ctx, input, http)
          const read = app.readings.get(contract.over.reading.name)
          if (!read) throw new Error(`${contract.name} writes over ${contract.over.reading.name}, which is not served`)
          const asked = { over: contract.over, mark, params: input.params }
          return unlessOvertaken(
            ctx,
            asked,
            (ctx) => read(ctx, input.params, http),
            (ctx) => handle(ctx, input, http),
          )
        }
        const key = contract.once && requestKeyIn(request.headers[requestKeyHeader])
        // A PUT without a key is as good done twice.
        if (contract.once && (key || (contract.method === "POST" && contract.once !== "by-key"))) {
          const asked = { name: contract.name, key, input }
          const { reply: answered, again } = await once(ctx, asked, async (ctx) => parseReply(contract, await act(ctx)))
          if (contract.status) reply.code(contract.status)
          if (again) reply.header("idempotency-replayed", "true")
          return answered
        }
        const given = await act(ctx)
        if (reply.sent) return reply
        if (contract.status && reply.statusCode === 200) reply.code(contract.status)
        if (isMedia(contract.reply)) {
          if (!reply.hasHeader("content-type")) reply.type(contract.reply.media)
          return given
        }
        return parseReply(contract, given)
      },
    })
  }
}

const parseReply = ({ reply }: Contract, given: unknown) => (isMedia(reply) ? given : reply.parse(given))

function parsed(shape: z.ZodType | undefined, value: unknown, where: string): unknown {
  if (!shape) return undefined
  const result = shape.safeParse(value ?? {})
  if (result.success) return result.data
  throw new Refusal("not-understood", "Some of what was sent cannot be used. See the fields named here.", {
    status: 400,
    fields: result.error.issues
      .slice(0, 50)
      .map((issue) => ({ path: [where, ...issue.path].join("."), message: issue.message, ...toldOf(issue) })),
  })
}
