import type { FastifyInstance } from "fastify"
import { signInRoutes } from "./sign-in-routes.ts"

export function peopleRoutes(app: FastifyInstance): void {
  signInRoutes(app)
}
