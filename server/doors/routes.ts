import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/doors.ts"
import { serve } from "#platform/http/serve.ts"
import { mustBeFirstVisit } from "./door-open.ts"
import { keepReviews } from "./keep-reviews.ts"
import { readReviews } from "./read-reviews.ts"
import { rowsOfText } from "./rows-of-text.ts"

/** The three doors of the first visit. They are no domain: they use them all. */
export function doorRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.readReviews,
  )(async (ctx, { body }) => {
    await mustBeFirstVisit(ctx)
    return readReviews(await rowsOfText(body.text, ctx.now()))
  })

  serve(app, contracts.keepReviews)(async (ctx, { body }) => keepReviews(ctx, body.text))
}
