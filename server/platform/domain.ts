import type { FastifyInstance } from "fastify"
import type { PostSource } from "#platform/chat/post-source.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Handler, Schedule, Upkeep } from "#platform/events/event.ts"
import type { Ledger } from "#platform/ledgers/ledger.ts"
import type { LinkSource } from "#platform/trace/link.ts"
import type { TallySource } from "#platform/trace/tally.ts"

/** What a domain hands to the house; app.ts lists them in their order. */
export type Domain = {
  name: string
  /** `tallies`: what all domains count of each other's records, for the pages that show it. */
  routes(app: FastifyInstance, tallies: readonly TallySource[]): void
  handlers?: readonly Handler[]
  schedules?: readonly Schedule[]
  upkeep?: readonly Upkeep[]
  /** Its tables to which rows are only ever added; each row has a stamp. */
  ledgers?: readonly Ledger[]
  /** What Trace may know of this domain. */
  links?: LinkSource
  /** What of it chat channels are told. */
  posts?: readonly PostSource[]
  /** What it counts of the records of others, or of its own. */
  tallies?: TallySource
  /** Runs once after migrations, before the first request: rows that every installation needs. Must be harmless when repeated. */
  prepare?(ctx: Ctx): Promise<void>
  /** Runs once, before any work, after the data were put back from a copy of `copiedAt`: what was being sent then may have gone on since. */
  putBack?(ctx: Ctx, copiedAt: Date): Promise<void>
}
