import type { FastifyInstance } from "fastify"

export function measuresRoutes(_app: FastifyInstance): void {}
