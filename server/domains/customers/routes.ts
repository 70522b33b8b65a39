import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/customers.ts"
import { serve } from "#platform/http/serve.ts"
import { changeCustomer } from "./change-customer.ts"
import { getCustomerPage, listCustomers } from "./customer-queries.ts"
import { keepCustomer } from "./keep-customer.ts"
import { keepNeeds } from "./keep-needs.ts"

/** Anyone signed in with more than a PIN may see a customer; the contracts say so. */
export function customersRoutes(app: FastifyInstance): void {
  serve(app, contracts.listCustomers)((ctx, { query }) => listCustomers(ctx, query))

  serve(app, contracts.getCustomer)((ctx, { params }) => getCustomerPage(ctx, params.id))

  serve(app, contracts.keepCustomer)(async (ctx, { body }) => ({ id: await keepCustomer(ctx, body) }))

  serve(
    app,
    contracts.changeCustomer,
  )(async (ctx, { params, body }) => {
    await changeCustomer(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.keepNeeds,
  )(async (ctx, { params, body }) => {
    await keepNeeds(ctx, params.id, body.needs)
    return { done: true }
  })
}
