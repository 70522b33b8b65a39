import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/name-choice.ts"
import { serve } from "#platform/http/serve.ts"
import { chooseNames, readNameChoice } from "./name-choice.ts"

export function outsideRoutes(app: FastifyInstance): void {
  serve(app, contracts.readNameChoice)((ctx) => readNameChoice(ctx))

  serve(
    app,
    contracts.chooseNames,
  )(async (ctx, { body }) => {
    await chooseNames(ctx, body)
    return { done: true }
  })
}
