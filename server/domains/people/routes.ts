import type { FastifyInstance } from "fastify"
import { deviceRoutes } from "./devices/routes.ts"
import { importRoutes } from "./import/routes.ts"
import { organisationRoutes } from "./organisation/routes.ts"
import { passwordRoutes } from "./passwords/routes.ts"
import { personRoutes } from "./persons/routes.ts"
import { serviceAccountRoutes } from "./service-accounts/routes.ts"
import { signInRoutes } from "./sign-in/routes.ts"
import { signInLimit } from "./sign-in/sign-in-limit.ts"
import { unitRoutes } from "./units/routes.ts"

export function peopleRoutes(app: FastifyInstance): void {
  // Passwords are guessed at both doors: their tries count together.
  const limit = signInLimit(app)
  signInRoutes(app, limit)
  passwordRoutes(app, limit)
  deviceRoutes(app)
  serviceAccountRoutes(app)
  organisationRoutes(app)
  unitRoutes(app)
  personRoutes(app)
  importRoutes(app)
}
