import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { serve } from "#platform/http/serve.ts"
import { addUnit } from "./add-unit.ts"
import { changeUnit } from "./change-unit.ts"
import { closeUnit } from "./close-unit.ts"
import { reopenUnit } from "./reopen-unit.ts"
import { listClosedUnits, listUnitNodes } from "./unit-queries.ts"

export function unitRoutes(app: FastifyInstance): void {
  serve(app, contracts.listUnits)(async (ctx) => ({ units: await listUnitNodes(ctx) }))

  serve(app, contracts.addUnit)(async (ctx, { body }) => ({ id: await addUnit(ctx, body) }))

  serve(
    app,
    contracts.changeUnit,
  )(async (ctx, { params, body }) => {
    await changeUnit(ctx, params.id, body)
    return { done: true }
  })

  serve(app, contracts.listClosedUnits)(async (ctx) => ({ units: await listClosedUnits(ctx) }))

  serve(
    app,
    contracts.closeUnit,
  )(async (ctx, { params }) => {
    await closeUnit(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.reopenUnit,
  )(async (ctx, { params }) => {
    await reopenUnit(ctx, params.id)
    return { done: true }
  })
}
