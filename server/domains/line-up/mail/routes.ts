import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/line-up-mail.ts"
import { personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { serve } from "#platform/http/serve.ts"
import { chooseLineUpMail } from "./choose-line-up-mail.ts"
import { readLineUpMail } from "./read-line-up-mail.ts"

export function lineUpMailRoutes(app: FastifyInstance): void {
  serve(app, contracts.readLineUpMail)((ctx) => readLineUpMail(ctx))

  serve(
    app,
    contracts.chooseLineUpMail,
  )(async (ctx, { body }) => {
    await chooseLineUpMail(ctx, personOf(ctx).id, body.wanted)
    return { done: true }
  })

  serve(
    app,
    contracts.declineLineUpMail,
  )(async (ctx) => {
    const { actor } = ctx
    if (actor.kind !== "customer" || actor.link?.purpose !== "line-up-mail") throw notFound("This link")
    await chooseLineUpMail(ctx, actor.link.subjectId, false)
    return { done: true }
  })
}
