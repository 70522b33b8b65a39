import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/people.ts"
import { serve } from "#platform/http/serve.ts"
import { progressUnder } from "#platform/progress/progress.ts"
import { addPerson } from "./add-person.ts"
import { addUnit } from "./add-unit.ts"
import { bringPersonBack } from "./bring-person-back.ts"
import { changePerson } from "./change-person.ts"
import { changeUnit } from "./change-unit.ts"
import { closeUnit } from "./close-unit.ts"
import { deviceRoutes } from "./device-routes.ts"
import { importPeople, previewPeopleImport } from "./import/import-people.ts"
import { letPersonLeave } from "./let-people-leave.ts"
import { organisationRoutes } from "./organisation-routes.ts"
import { getPersonPage, listPeople } from "./people-queries.ts"
import { reopenUnit } from "./reopen-unit.ts"
import { signInRoutes } from "./sign-in-routes.ts"
import { listClosedUnits, listUnitNodes } from "./unit-queries.ts"

export function peopleRoutes(app: FastifyInstance): void {
  signInRoutes(app)
  deviceRoutes(app)
  organisationRoutes(app)

  serve(app, contracts.listUnits)(async (ctx) => ({ units: await listUnitNodes(ctx) }))

  serve(app, contracts.addUnit)(async (ctx, { body }) => ({ id: await addUnit(ctx, body) }))

  serve(
    app,
    contracts.changeUnit,
  )(async (ctx, { params, body }) => {
    await changeUnit(ctx, params.id, body)
    return { done: true }
  })

  serve(app, contracts.listClosedUnits)(async (ctx) => ({ units: await listClosedUnits(ctx) }))

  serve(
    app,
    contracts.closeUnit,
  )(async (ctx, { params }) => {
    await closeUnit(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.reopenUnit,
  )(async (ctx, { params }) => {
    await reopenUnit(ctx, params.id)
    return { done: true }
  })

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

  serve(app, contracts.previewPeopleImport)((ctx, { body }) => previewPeopleImport(ctx, body))

  serve(
    app,
    contracts.importPeople,
  )((ctx, { query, body }) => importPeople(ctx, body, progressUnder(ctx, query.progress)))
}
