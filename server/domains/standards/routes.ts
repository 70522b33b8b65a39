import type { FastifyInstance } from "fastify"
import * as kit from "#contracts/kit.ts"
import { getLived } from "#contracts/lived.ts"
import * as contracts from "#contracts/standards.ts"
import { serve } from "#platform/http/serve.ts"
import type { TallySource } from "#platform/trace/tally.ts"
import { acknowledgementRoutes } from "./acknowledgement/routes.ts"
import { draftStandard } from "./draft-standard.ts"
import { exampleRoutes } from "./examples/routes.ts"
import { getKitPdf, getKitSvg, listKitLanguages } from "./kit/get-kit.ts"
import { readLived } from "./lived/read-lived.ts"
import { orderStandards } from "./order-standards.ts"
import { publishStandard } from "./publish-standard.ts"
import { retireStandard } from "./retire-standard.ts"
import { rewriteStandard } from "./rewrite-standard.ts"
import { roleCardRoutes } from "./role-cards/routes.ts"
import { getStandardIn, listStandardsIn, readPurposeIn } from "./translations/in-language.ts"
import { translationRoutes } from "./translations/routes.ts"
import { writePurpose } from "./write-purpose.ts"

export function standardsRoutes(app: FastifyInstance, tallies: readonly TallySource[]): void {
  acknowledgementRoutes(app)
  translationRoutes(app)
  roleCardRoutes(app)
  exampleRoutes(app)

  serve(app, contracts.getPurpose)((ctx, { query }) => readPurposeIn(ctx, query.language))

  serve(
    app,
    contracts.writePurpose,
  )(async (ctx, { body }) => {
    await writePurpose(ctx, body.words)
    return { done: true }
  })

  serve(app, contracts.listStandards)((ctx, { query }) => listStandardsIn(ctx, query.language))

  serve(app, kit.getKit)(async (ctx) => ({ languages: await listKitLanguages(ctx) }))

  serve(app, kit.getKitPdf)((ctx, { query }) => getKitPdf(ctx, query))

  serve(
    app,
    kit.getKitSvg,
  )((ctx, { query }, { reply }) => {
    // Opened by itself it is a document, whose letters and logo travel inside it.
    reply.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:",
    )
    return getKitSvg(ctx, query)
  })

  serve(app, contracts.getStandard)((ctx, { params, query }) => getStandardIn(ctx, params.id, query.language))

  serve(
    app,
    contracts.draftStandard,
  )(async (ctx, { body: { check, ...content } }) => ({ id: await draftStandard(ctx, content, check) }))

  serve(app, getLived)((ctx, { params }) => readLived(ctx, tallies, params.id))

  serve(
    app,
    contracts.rewriteStandard,
  )(async (ctx, { params, body }) => ({ number: await rewriteStandard(ctx, params.id, body, body.readAgain) }))

  serve(
    app,
    contracts.publishStandard,
  )(async (ctx, { params }) => {
    await publishStandard(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.retireStandard,
  )(async (ctx, { params }) => {
    await retireStandard(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.orderStandards,
  )(async (ctx, { body }) => {
    await orderStandards(ctx, body.ids)
    return { done: true }
  })
}
