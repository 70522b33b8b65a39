import type { FastifyInstance } from "fastify"
import type { Ctx } from "#platform/ctx.ts"
import type { Handler, Schedule, Upkeep } from "#platform/events/event.ts"
import type { LinkSource } from "#platform/trace/link.ts"

/** What a domain hands to the house; app.ts lists them in their order. */
export type Domain = {
  name: string
  routes(app: FastifyInstance): void
  handlers?: readonly Handler[]
  schedules?: readonly Schedule[]
  upkeep?: readonly Upkeep[]
  /** What Trace may know of this domain. */
  links?: LinkSource
  /** Runs once after migrations, before the first request: rows that every installation needs. Must be harmless when repeated. */
  prepare?(ctx: Ctx): Promise<void>
}
