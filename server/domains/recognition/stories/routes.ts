import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/stories.ts"
import { serve } from "#platform/http/serve.ts"
import { agreeToStory } from "./agree-to-story.ts"
import { listStories, listStoryTags } from "./board-of-stories.ts"
import { discardStory } from "./discard-story.ts"
import { draftStory } from "./draft-story.ts"
import { getStory } from "./get-story.ts"
import { listStoryReplies } from "./list-story-replies.ts"
import { listMyStories } from "./my-stories.ts"
import { storyPageRoutes } from "./page/routes.ts"
import { publishStory } from "./publish-story.ts"
import { replyToStory } from "./reply-to-story.ts"
import { returnStory } from "./return-story.ts"
import { rewriteStory } from "./rewrite-story.ts"
import { submitStory } from "./submit-story.ts"
import { withdrawStory } from "./withdraw-story.ts"
import { withdrawStoryReply } from "./withdraw-story-reply.ts"

export function storyRoutes(app: FastifyInstance): void {
  readingRoutes(app)
  writingRoutes(app)
  reviewRoutes(app)
  replyRoutes(app)
  storyPageRoutes(app)
}

function readingRoutes(app: FastifyInstance): void {
  serve(app, contracts.listStories)((ctx, { query }) => listStories(ctx, query))

  serve(app, contracts.listStoryTags)(async (ctx) => ({ tags: await listStoryTags(ctx) }))

  serve(app, contracts.listMyStories)((ctx) => listMyStories(ctx))

  serve(app, contracts.getStory)((ctx, { params }) => getStory(ctx, params.id))
}

function writingRoutes(app: FastifyInstance): void {
  serve(app, contracts.draftStory)(async (ctx, { body }) => ({ id: await draftStory(ctx, body) }))

  serve(
    app,
    contracts.rewriteStory,
  )(async (ctx, { params, body }) => {
    await rewriteStory(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.discardStory,
  )(async (ctx, { params }) => {
    await discardStory(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.submitStory,
  )(async (ctx, { params }) => {
    await submitStory(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.agreeToStory,
  )(async (ctx, { params, body }) => {
    await agreeToStory(ctx, params.id, body)
    return { done: true }
  })
}

function reviewRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.returnStory,
  )(async (ctx, { params, body }) => {
    await returnStory(ctx, params.id, body.remark)
    return { done: true }
  })

  serve(
    app,
    contracts.publishStory,
  )(async (ctx, { params }) => {
    await publishStory(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.withdrawStory,
  )(async (ctx, { params }) => {
    await withdrawStory(ctx, params.id)
    return { done: true }
  })
}

function replyRoutes(app: FastifyInstance): void {
  serve(app, contracts.listStoryReplies)((ctx, { params }) => listStoryReplies(ctx, params.id))

  serve(
    app,
    contracts.replyToStory,
  )(async (ctx, { params, body }) => ({ id: await replyToStory(ctx, params.id, body.words) }))

  serve(
    app,
    contracts.withdrawStoryReply,
  )(async (ctx, { params }) => {
    await withdrawStoryReply(ctx, params.id)
    return { done: true }
  })
}
