import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { listCauses } from "./cause-queries.ts"
import { setCause } from "./set-cause.ts"

export function causeRoutes(app: FastifyInstance): void {
  serve(app, contracts.listCauses)(async (ctx) => ({ causes: await listCauses(ctx) }))

  serve(app, contracts.setCause)(async (ctx, { params, body }) => ({ id: await setCause(ctx, params.id, body) }))
}
