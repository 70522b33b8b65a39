import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { serve } from "#platform/http/serve.ts"
import { addServiceAccount } from "./add-service-account.ts"
import { endServiceAccount } from "./end-service-account.ts"
import { listServiceAccounts } from "./service-account-queries.ts"

/** Programs that call the API. */
export function serviceAccountRoutes(app: FastifyInstance): void {
  serve(app, contracts.listServiceAccounts)(async (ctx) => ({ accounts: await listServiceAccounts(ctx) }))

  serve(app, contracts.addServiceAccount)((ctx, { body }) => addServiceAccount(ctx, body))

  serve(
    app,
    contracts.endServiceAccount,
  )(async (ctx, { params }) => {
    await endServiceAccount(ctx, params.id)
    return { done: true }
  })
}
