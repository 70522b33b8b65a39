import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/replies.ts"
import { serve } from "#platform/http/serve.ts"
import { react } from "./react.ts"
import { listReplies } from "./reply-queries.ts"
import { replyToKudos } from "./reply-to-kudos.ts"
import { rewriteKudos } from "./rewrite-kudos.ts"
import { withdrawReply } from "./withdraw-reply.ts"

export function replyRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.react,
  )(async (ctx, { params }) => {
    await react(ctx, params.id, params.reaction, true)
    return { done: true }
  })

  serve(
    app,
    contracts.takeBackReaction,
  )(async (ctx, { params }) => {
    await react(ctx, params.id, params.reaction, false)
    return { done: true }
  })

  serve(app, contracts.listReplies)((ctx, { params }) => listReplies(ctx, params.id))

  serve(
    app,
    contracts.replyToKudos,
  )(async (ctx, { params, body }) => ({ id: await replyToKudos(ctx, params.id, body.words) }))

  serve(
    app,
    contracts.withdrawReply,
  )(async (ctx, { params }) => {
    await withdrawReply(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.rewriteKudos,
  )(async (ctx, { params, body }) => {
    await rewriteKudos(ctx, params.id, body.words)
    return { done: true }
  })
}
