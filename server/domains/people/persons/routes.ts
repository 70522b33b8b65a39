import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { serve } from "#platform/http/serve.ts"
import { addPerson } from "./add-person.ts"
import { bringPersonBack } from "./bring-person-back.ts"
import { changePerson } from "./change-person.ts"
import { letPersonLeave } from "./let-people-leave.ts"
import { getPersonPage, listPeople } from "./people-queries.ts"

export function personRoutes(app: FastifyInstance): void {
  serve(app, contracts.listPeople)((ctx, { query }) => listPeople(ctx, query))

  serve(app, contracts.getPerson)((ctx, { params }) => getPersonPage(ctx, params.id))

  serve(app, contracts.addPerson)(async (ctx, { body }) => ({ id: await addPerson(ctx, body) }))

  serve(
    app,
    contracts.changePerson,
  )(async (ctx, { params, body }) => {
    await changePerson(ctx, params.id, body)
    return { done: true }
  })

  serve(
    app,
    contracts.letPersonLeave,
  )(async (ctx, { params }) => {
    await letPersonLeave(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.bringPersonBack,
  )(async (ctx, { params }) => {
    await bringPersonBack(ctx, params.id)
    return { done: true }
  })
}
