import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { serve } from "#platform/http/serve.ts"
import { closeCase } from "../closing/close-case.ts"
import { askCustomer } from "../with-customer/ask-customer.ts"
import { writeToCustomer } from "../with-customer/write-to-customer.ts"
import { addNote } from "./add-note.ts"
import { beAtCase, leaveCase } from "./be-at-case.ts"
import { listCases } from "./case-queries.ts"
import { handOffCase } from "./hand-off-case.ts"
import { moveCase } from "./move-case.ts"
import { listMyWork } from "./my-work-query.ts"
import { getCase } from "./one-case-query.ts"
import { openCaseFromNote } from "./open-case-from-note.ts"
import { takeCase } from "./take-case.ts"
import { getWhoSeesValue, setWhoSeesValue } from "./value-of-customer.ts"
import { weighCase } from "./weigh-case.ts"

export function caseRoutes(app: FastifyInstance): void {
  serve(app, contracts.listCases)((ctx, { query }) => listCases(ctx, query))

  serve(app, contracts.getCase)((ctx, { params }) => getCase(ctx, params.id))

  serve(app, contracts.openCase)(async (ctx, { body }) => ({ id: await openCaseFromNote(ctx, body) }))

  serve(
    app,
    contracts.handOffCase,
  )(async (ctx, { params, body }) => {
    await handOffCase(ctx, params.id, body.to, body.reason)
    return { done: true }
  })

  serve(
    app,
    contracts.takeCase,
  )(async (ctx, { params }) => {
    await takeCase(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.writeToCustomer,
  )(async (ctx, { params, body }) => ({ id: await writeToCustomer(ctx, params.id, body) }))

  serve(app, contracts.addNote)(async (ctx, { params, body }) => ({ id: await addNote(ctx, params.id, body.words) }))

  serve(
    app,
    contracts.askCustomer,
  )(async (ctx, { params, body }) => {
    await askCustomer(ctx, params.id, body.words, body.seen)
    return { done: true }
  })

  serve(
    app,
    contracts.closeCase,
  )(async (ctx, { params, body }) => {
    await closeCase(ctx, params.id, body)
    return { done: true }
  })

  serve(app, contracts.beAtCase)((ctx, { params, body }) => beAtCase(ctx, params.id, body.writing))

  serve(
    app,
    contracts.leaveCase,
  )(async (ctx, { params }) => {
    leaveCase(ctx, params.id)
    return { done: true }
  })

  serve(
    app,
    contracts.weighCase,
  )(async (ctx, { params, body }) => {
    await weighCase(ctx, params.id, body)
    return { done: true }
  })

  serve(app, contracts.moveCase)((ctx, { params, body }) => moveCase(ctx, params.id, body))

  serve(app, contracts.getWhoSeesValue)((ctx) => getWhoSeesValue(ctx))

  serve(
    app,
    contracts.setWhoSeesValue,
  )(async (ctx, { body }) => {
    await setWhoSeesValue(ctx, body.roles)
    return { done: true }
  })

  serve(app, contracts.listMyWork)((ctx) => listMyWork(ctx))
}
