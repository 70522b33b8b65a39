import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/measures.ts"
import { serve } from "#platform/http/serve.ts"
import { filterFrom } from "../filter.ts"
import { judged } from "../series/telling.ts"
import { readScoreboard, type Scoreboard } from "./read-scoreboard.ts"

export function scoreboardRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.readScoreboard,
  )(async (ctx, { query }) => told(await readScoreboard(ctx, filterFrom(query), query.period)))
}

function told(scoreboard: Scoreboard) {
  return { ...scoreboard, figures: scoreboard.figures.map((one) => ({ ...one, verdict: judged(one.verdict) })) }
}
