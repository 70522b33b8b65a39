import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/line-up-round.ts"
import { getDeviceHere, signInLimit } from "#people"
import { serve } from "#platform/http/serve.ts"
import { attendLineUp, attendOwnLineUp, takeBackOwnAttendance } from "./attend.ts"
import { getRound } from "./get-round.ts"

export function roundRoutes(app: FastifyInstance): void {
  const limit = signInLimit(app)

  serve(
    app,
    contracts.getLineUpRound,
  )(async (ctx, _input, { request }) => getRound(ctx, await getDeviceHere(ctx, request)))

  serve(
    app,
    contracts.attendLineUp,
  )(async (ctx, { body }, http) => {
    await limit(http)
    return attendLineUp(ctx, await getDeviceHere(ctx, http.request), body)
  })

  serve(
    app,
    contracts.attendMyLineUp,
  )(async (ctx, { body }) => {
    await attendOwnLineUp(ctx, body)
    return { done: true }
  })

  serve(
    app,
    contracts.takeBackMyAttendance,
  )(async (ctx) => {
    await takeBackOwnAttendance(ctx)
    return { done: true }
  })
}
