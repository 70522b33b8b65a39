import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { costOfCase, costOfCause } from "../money/failure-cost.ts"
import { getCause, listCauses } from "./cause-queries.ts"
import { addCause, changeCause } from "./change-cause.ts"
import { csvOfPareto } from "./csv-of-pareto.ts"
import { getWhysOfCase } from "./get-whys-of-case.ts"
import { mergeCauses } from "./merge-causes.ts"
import { moveCause } from "./move-cause.ts"
import { readPareto } from "./read-pareto.ts"
import { bringBackCause, retireCause } from "./retire-cause.ts"
import { setCause } from "./set-cause.ts"
import { setWhysOfCase, setWhysOfCause } from "./set-whys.ts"

const after = async (deed: Promise<void>) => {
  await deed
  return { done: true } as const
}

export function causeRoutes(app: FastifyInstance): void {
  serve(app, contracts.listCauses)(async (ctx) => ({ causes: await listCauses(ctx) }))

  serve(app, contracts.readPareto)((ctx, { query }) => readPareto(ctx, query))

  serve(
    app,
    contracts.savePareto,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="causes.csv"')
    return csvOfPareto(await readPareto(ctx, query))
  })

  serve(app, contracts.getCause)((ctx, { params }) => getCause(ctx, params.id))

  serve(app, contracts.getCauseCost)((ctx, { params, query }) => costOfCause(ctx, params.id, query))

  serve(app, contracts.getCaseCost)((ctx, { params, query }) => costOfCase(ctx, params.id, query))

  serve(app, contracts.setCause)(async (ctx, { params, body }) => ({ id: await setCause(ctx, params.id, body) }))

  serve(app, contracts.addCause)(async (ctx, { body }) => ({ id: await addCause(ctx, body) }))

  serve(app, contracts.changeCause)((ctx, { params, body }) => after(changeCause(ctx, params.id, body)))

  serve(app, contracts.moveCause)((ctx, { params, body }) => after(moveCause(ctx, params.id, body.parentId)))

  serve(app, contracts.mergeCauses)((ctx, { params, body }) => after(mergeCauses(ctx, params.id, body.into)))

  serve(app, contracts.retireCause)((ctx, { params }) => after(retireCause(ctx, params.id)))

  serve(app, contracts.bringBackCause)((ctx, { params }) => after(bringBackCause(ctx, params.id)))

  serve(app, contracts.setWhysOfCause)((ctx, { params, body }) => after(setWhysOfCause(ctx, params.id, body.whys)))

  serve(app, contracts.setWhysOfCase)((ctx, { params, body }) => after(setWhysOfCase(ctx, params.id, body.whys)))

  serve(app, contracts.getWhysOfCase)((ctx, { params }) => getWhysOfCase(ctx, params.id))
}
