import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { previewReply } from "../with-customer/mail-customer.ts"
import { draftReply } from "./draft-reply.ts"
import { changeTemplate, keepTemplate, retireTemplate } from "./keep-template.ts"
import { listTemplates } from "./template-queries.ts"

export function templateRoutes(app: FastifyInstance): void {
  serve(app, contracts.listTemplates)(async (ctx) => ({ templates: await listTemplates(ctx) }))

  serve(app, contracts.keepTemplate)(async (ctx, { body }) => ({ id: await keepTemplate(ctx, body) }))

  serve(
    app,
    contracts.changeTemplate,
  )(async (ctx, { params, body }) => {
    await changeTemplate(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.retireTemplate,
  )(async (ctx, { params, body }) => {
    await retireTemplate(ctx, params.id, body.retired)
    return { done: true }
  })

  serve(app, contracts.draftReply)((ctx, { params }) => draftReply(ctx, params.id, params.templateId))

  serve(app, contracts.previewReply)((ctx, { params, body }) => previewReply(ctx, params.id, body))
}
