import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/story-pages.ts"
import { sendPage } from "#pages/render.ts"
import { serve } from "#platform/http/serve.ts"
import { answerStoryConsent } from "./answer-story-consent.ts"
import { closeStoryPage } from "./close-story-page.ts"
import { openStoryPage } from "./open-story-page.ts"
import { ourStoriesPage, storyConsentPage } from "./story-pages.ts"

export function storyPageRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.openStoryPage,
  )(async (ctx, { params }) => {
    await openStoryPage(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.closeStoryPage,
  )(async (ctx, { params }) => {
    await closeStoryPage(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.ourStoriesPage,
  )(async (ctx, { query }, { reply }) => sendPage(reply, await ourStoriesPage(ctx, query.lang)))

  serve(
    app,
    contracts.storyConsentPage,
  )(async (ctx, { query }, { reply }) => sendPage(reply, await storyConsentPage(ctx, query)))

  serve(
    app,
    contracts.answerStoryConsent,
  )(async (ctx, { params, body }, { reply }) => {
    await answerStoryConsent(ctx, body.answer)
    return reply.redirect(`/our-stories/${params.token}?said=${body.answer}`, 303)
  })
}
