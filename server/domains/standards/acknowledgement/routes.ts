import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/acknowledgements.ts"
import { getDeviceHere, signInLimit } from "#people"
import { serve } from "#platform/http/serve.ts"
import { acknowledgeInRound, acknowledgeStandard } from "./acknowledge-standard.ts"
import { csvOfAcknowledgements, readAcknowledgements } from "./acknowledgement-queries.ts"
import { getReadingRound, listStandardsToRead } from "./reading-queries.ts"
import { remindToRead } from "./remind-to-read.ts"
import { requestAcknowledgement } from "./request-acknowledgement.ts"
import { writeCheck } from "./write-check.ts"

export function acknowledgementRoutes(app: FastifyInstance): void {
  const limit = signInLimit(app)

  serve(
    app,
    contracts.listStandardsToRead,
  )(async (ctx, { query }) => ({ standards: await listStandardsToRead(ctx, query.language) }))

  serve(
    app,
    contracts.acknowledgeStandard,
  )(async (ctx, { params, body }) => {
    await acknowledgeStandard(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.getReadingRound,
  )(async (ctx, { params, query }, { request }) =>
    getReadingRound(ctx, params.id, await getDeviceHere(ctx, request), query.language),
  )

  serve(
    app,
    contracts.acknowledgeInRound,
  )(async (ctx, { params, body }, http) => {
    await limit(http)
    const device = await getDeviceHere(ctx, http.request)
    await acknowledgeInRound(ctx, params.id, body, device.id)
    return { done: true }
  })

  serve(
    app,
    contracts.requestAcknowledgement,
  )(async (ctx, { params, body }) => {
    await requestAcknowledgement(ctx, params.id, body.dueOn)
    return { done: true }
  })

  serve(
    app,
    contracts.writeCheck,
  )(async (ctx, { params, body }) => {
    await writeCheck(ctx, params.id, body.check)
    return { done: true }
  })

  serve(app, contracts.getAcknowledgements)((ctx, { params }) => readAcknowledgements(ctx, params.id))

  serve(
    app,
    contracts.acknowledgementsCsv,
  )((ctx, { params }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="acknowledgements.csv"')
    return csvOfAcknowledgements(ctx, params.id)
  })

  serve(app, contracts.remindToRead)(async (ctx, { params }) => ({ reminded: await remindToRead(ctx, params.id) }))
}
