import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/newsletter.ts"
import { serve } from "#platform/http/serve.ts"
import { discardEdition } from "./discard-edition.ts"
import { draftEdition } from "./drafting/draft-edition.ts"
import { listMoreParts } from "./drafting/list-more-parts.ts"
import { editEdition } from "./edit-edition.ts"
import { getEdition, listEditions } from "./edition-queries.ts"
import { previewEdition } from "./preview-edition.ts"
import { readingRoutes } from "./reading/routes.ts"
import { sendingRoutes } from "./sending/routes.ts"
import { changeNewsletterSettings, readNewsletterSettings } from "./settings.ts"
import { subscribingRoutes } from "./subscribing/routes.ts"

const done = { done: true } as const

export function newsletterRoutes(app: FastifyInstance): void {
  serve(app, contracts.listEditions)((ctx, { query }) => listEditions(ctx, query))

  serve(app, contracts.getEdition)((ctx, { params }) => getEdition(ctx, params.id))

  serve(app, contracts.draftEdition)(async (ctx, { body }) => ({ id: await draftEdition(ctx, body) }))

  serve(
    app,
    contracts.editEdition,
  )(async (ctx, { params, body }) => {
    await editEdition(ctx, params.id, body)
    return done
  })

  serve(
    app,
    contracts.discardEdition,
  )(async (ctx, { params }) => {
    await discardEdition(ctx, params.id)
    return done
  })

  serve(app, contracts.listMoreParts)(async (ctx, { params }) => ({ more: await listMoreParts(ctx, params.id) }))

  serve(app, contracts.previewEdition)((ctx, { params, query }) => previewEdition(ctx, params.id, query.language))

  serve(app, contracts.getNewsletterSettings)((ctx) => readNewsletterSettings(ctx))

  serve(
    app,
    contracts.changeNewsletterSettings,
  )(async (ctx, { body }) => {
    await changeNewsletterSettings(ctx, body)
    return done
  })

  sendingRoutes(app)
  readingRoutes(app)
  subscribingRoutes(app)
}
