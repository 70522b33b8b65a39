import type { FastifyInstance } from "fastify"
import { feedbackRoutes } from "./feedback/feedback-routes.ts"
import { importRoutes } from "./imports/import-routes.ts"
import { responseRoutes } from "./intake/response-routes.ts"
import { pageRoutes } from "./page/page-routes.ts"
import { surveyRoutes } from "./surveys/survey-routes.ts"

export function listeningRoutes(app: FastifyInstance): void {
  surveyRoutes(app)
  responseRoutes(app)
  feedbackRoutes(app)
  importRoutes(app)
  pageRoutes(app)
}
