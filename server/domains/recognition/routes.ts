import type { FastifyInstance } from "fastify"
import * as fairness from "#contracts/fairness.ts"
import * as contracts from "#contracts/recognition.ts"
import { personOf } from "#platform/ctx.ts"
import { serve } from "#platform/http/serve.ts"
import { awardRoutes } from "./awards/routes.ts"
import { chatRoutes } from "./chat/routes.ts"
import { confirmProposal } from "./confirm-proposal.ts"
import { readFairness } from "./fairness/read-fairness.ts"
import { giveKudos } from "./give-kudos.ts"
import { getOneKudos, listBoard, listThanksOf } from "./kudos-queries.ts"
import { outsideRoutes } from "./outside/routes.ts"
import { pictureRoutes } from "./pictures/routes.ts"
import { listOpenProposals } from "./proposal-queries.ts"
import { replyRoutes } from "./replies/routes.ts"
import { setAsideProposal } from "./set-aside-proposal.ts"
import { storyRoutes } from "./stories/routes.ts"
import { thankYouRoutes } from "./thank-you/routes.ts"
import { withdrawKudos } from "./withdraw-kudos.ts"

export function recognitionRoutes(app: FastifyInstance): void {
  replyRoutes(app)
  pictureRoutes(app)
  storyRoutes(app)
  outsideRoutes(app)
  awardRoutes(app)
  chatRoutes(app)
  thankYouRoutes(app)

  serve(app, contracts.listKudos)((ctx, { query }) => listBoard(ctx, query))

  serve(app, contracts.listMyThanks)((ctx, { query }) => listThanksOf(ctx, personOf(ctx).id, query.limit))

  serve(app, fairness.readFairness)((ctx, { query }) => readFairness(ctx, query))

  serve(app, contracts.listProposals)((ctx, { query }) => listOpenProposals(ctx, query.limit))

  serve(app, contracts.getKudos)((ctx, { params }) => getOneKudos(ctx, params.id))

  serve(app, contracts.giveKudos)(async (ctx, { body }) => ({ id: await giveKudos(ctx, body) }))

  serve(
    app,
    contracts.withdrawKudos,
  )(async (ctx, { params }) => {
    await withdrawKudos(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.confirmProposal,
  )(async (ctx, { params, body }) => ({ id: await confirmProposal(ctx, params.id, body) }))

  serve(
    app,
    contracts.setAsideProposal,
  )(async (ctx, { params }) => {
    await setAsideProposal(ctx, params.id)
    return { done: true }
  })
}
