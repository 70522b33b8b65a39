import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { getMailIn, listMailIn } from "./mail-in-queries.ts"
import { attachMail, makeCaseOfMail, putMailAside } from "./sort-mail.ts"

export function mailInRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.listMailIn,
  )(async (ctx, { query }) => ({ readsMail: ctx.house.readsMail, ...(await listMailIn(ctx, query)) }))

  serve(app, contracts.getMailIn)((ctx, { params }) => getMailIn(ctx, params.id))

  serve(
    app,
    contracts.attachMail,
  )(async (ctx, { params, body }) => ({ id: await attachMail(ctx, params.id, body.number) }))

  serve(
    app,
    contracts.makeCaseOfMail,
  )(async (ctx, { params, body }) => ({ id: await makeCaseOfMail(ctx, params.id, body) }))

  serve(
    app,
    contracts.putMailAside,
  )(async (ctx, { params, body }) => {
    await putMailAside(ctx, params.id, body.reason)
    return { done: true }
  })
}
