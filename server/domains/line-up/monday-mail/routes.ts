import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/monday-mail.ts"
import { personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { serve } from "#platform/http/serve.ts"
import { chooseMondayMail } from "./choose-monday-mail.ts"
import { readMondayMail } from "./read-monday-mail.ts"

export function mondayMailRoutes(app: FastifyInstance): void {
  serve(app, contracts.readMondayMail)((ctx) => readMondayMail(ctx))

  serve(
    app,
    contracts.chooseMondayMail,
  )(async (ctx, { body }) => {
    await chooseMondayMail(ctx, personOf(ctx).id, body.wanted)
    return { done: true }
  })

  serve(
    app,
    contracts.declineMondayMail,
  )(async (ctx) => {
    const { actor } = ctx
    if (actor.kind !== "customer" || actor.link?.purpose !== "monday-mail") throw notFound("This link")
    await chooseMondayMail(ctx, actor.link.subjectId, false)
    return { done: true }
  })
}
