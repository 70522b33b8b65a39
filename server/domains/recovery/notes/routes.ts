import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { guessCase } from "./guess-case.ts"
import { noteCase } from "./note-case.ts"

export function noteRoutes(app: FastifyInstance): void {
  serve(app, contracts.guessCase)((ctx, { body }) => guessCase(ctx, body.words))

  serve(app, contracts.noteCase)((ctx, { body }) => noteCase(ctx, body))
}
