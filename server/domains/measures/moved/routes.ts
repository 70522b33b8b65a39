import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/moved.ts"
import { serve } from "#platform/http/serve.ts"
import { filterFrom } from "../filter.ts"
import { listMoved } from "./list-moved.ts"

export function movedRoutes(app: FastifyInstance): void {
  serve(app, contracts.listMoved)((ctx, { query }) => listMoved(ctx, filterFrom(query)))
}
