import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/doors.ts"
import { startSession } from "#people"
import { keepSession } from "#platform/http/cookies.ts"
import { serve } from "#platform/http/serve.ts"
import { mustBeFirstVisit, mustBeSample } from "./door-open.ts"
import { keepReviews } from "./keep-reviews.ts"
import { readReviewsAside } from "./read-reviews-aside.ts"
import { rowsOfText } from "./rows-of-text.ts"
import { sampleDoor } from "./sample-door.ts"

/** The three doors of the first visit. They are no domain: they use them all. */
export function doorRoutes(app: FastifyInstance): void {
  const sample = sampleDoor()

  serve(
    app,
    contracts.readReviews,
  )(async (ctx, { body }) => {
    await mustBeFirstVisit(ctx)
    return readReviewsAside(await rowsOfText(body.text, ctx.now()))
  })

  serve(app, contracts.keepReviews)(async (ctx, { body }) => keepReviews(ctx, body.text))

  serve(
    app,
    contracts.openSample,
  )(async (ctx, { body }) => {
    await sample.open(ctx, body.kind)
    return { done: true }
  })

  serve(app, contracts.getSampleProgress)((ctx) => sample.progress(ctx))

  serve(
    app,
    contracts.enterSample,
  )(async (ctx, { body }, { request, reply }) => {
    await mustBeSample(ctx)
    const how = { strength: "full", deviceId: null, userAgent: request.headers["user-agent"] } as const
    const session = await startSession(ctx, body.personId, how)
    keepSession(request, reply, session, ctx.now())
    return { done: true }
  })
}
