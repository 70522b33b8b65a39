import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/newsletter.ts"
import { serve } from "#platform/http/serve.ts"
import { cancelEdition } from "./cancel-edition.ts"
import { countAsSent } from "./count-as-sent.ts"
import { pauseEdition } from "./pause-edition.ts"
import { resumeEdition } from "./resume-edition.ts"
import { scheduleEdition } from "./schedule-edition.ts"
import { testEdition } from "./test-edition.ts"
import { unscheduleEdition } from "./unschedule-edition.ts"

const done = { done: true } as const

export function sendingRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.scheduleEdition,
  )(async (ctx, { params, body }) => ({ sendAt: (await scheduleEdition(ctx, params.id, body.at)).toISOString() }))

  serve(app, contracts.testEdition)(async (ctx, { params }) => ({ address: await testEdition(ctx, params.id) }))

  for (const [contract, deed] of [
    [contracts.unscheduleEdition, unscheduleEdition],
    [contracts.pauseEdition, pauseEdition],
    [contracts.resumeEdition, resumeEdition],
    [contracts.cancelEdition, cancelEdition],
    [contracts.countEditionAsSent, countAsSent],
  ] as const)
    serve(
      app,
      contract,
    )(async (ctx, { params }) => {
      await deed(ctx, params.id)
      return done
    })
}
