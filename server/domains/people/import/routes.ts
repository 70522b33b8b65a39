import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { serve } from "#platform/http/serve.ts"
import { progressUnder } from "#platform/progress/progress.ts"
import { importPeople, previewPeopleImport } from "./import-people.ts"

export function importRoutes(app: FastifyInstance): void {
  serve(app, contracts.previewPeopleImport)((ctx, { body }) => previewPeopleImport(ctx, body))

  serve(
    app,
    contracts.importPeople,
  )((ctx, { query, body }) => importPeople(ctx, body, progressUnder(ctx, query.progress)))
}
