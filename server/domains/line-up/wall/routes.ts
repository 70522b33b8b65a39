import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/wall.ts"
import { serve } from "#platform/http/serve.ts"
import { streamLive } from "#platform/http/stream-live.ts"
import { changeWall } from "./change-wall.ts"
import { hangWall } from "./hang-wall.ts"
import { listWalls } from "./list-walls.ts"
import { readWall } from "./read-wall.ts"
import { takeWallDown } from "./take-wall-down.ts"
import { getWallOfLink } from "./wall-access.ts"

export function wallRoutes(app: FastifyInstance): void {
  serve(app, contracts.listWalls)(async (ctx) => ({ walls: await listWalls(ctx) }))

  serve(app, contracts.hangWall)((ctx, { body }) => hangWall(ctx, body))

  serve(
    app,
    contracts.changeWall,
  )(async (ctx, { params, body }) => {
    await changeWall(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.takeWallDown,
  )(async (ctx, { params }) => {
    await takeWallDown(ctx, params.id)
    return { done: true }
  })

  serve(app, contracts.readWall)((ctx) => readWall(ctx))

  serve(
    app,
    contracts.followWall,
  )(async (ctx, _input, { reply }) => {
    await getWallOfLink(ctx)
    streamLive(reply, ctx.live, concernsWall)
  })
}

const shown = new Set(["*", "walls", "measures", "feedback", "cases", "kudos", "line-up", "standards"])

/** A wall is told that it should look again, and nothing of what changed: the names of records are not for passers-by. */
const concernsWall = (topics: readonly string[]) => (topics.some((topic) => shown.has(topic)) ? ["wall"] : [])
