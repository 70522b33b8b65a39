import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { personOf } from "#platform/ctx.ts"
import { serve } from "#platform/http/serve.ts"
import { addNote } from "./add-note.ts"
import { askCustomer } from "./ask-customer.ts"
import { listCases } from "./case-queries.ts"
import { listCauses } from "./cause-queries.ts"
import { closeCase } from "./close-case.ts"
import { customerRoutes } from "./customer-routes.ts"
import { decideRemedy } from "./decide-remedy.ts"
import { demonstrationRoutes } from "./demonstration-routes.ts"
import { earlySignalsRoutes } from "./early-signals/routes.ts"
import { finishFix } from "./finish-fix.ts"
import { getFixScreen, listFixes } from "./fix-queries.ts"
import { listFixVerdicts } from "./fix-verdicts.ts"
import { giveRemedy } from "./give-remedy.ts"
import { handOffCase } from "./hand-off-case.ts"
import { makePromise } from "./make-promise.ts"
import { moneyRoutes } from "./money/routes.ts"
import { listMyWork } from "./my-work-query.ts"
import { getCaseOnTheSpot, listCasesOnTheSpot } from "./on-the-spot-queries.ts"
import { getCase } from "./one-case-query.ts"
import { openCaseFromNote } from "./open-case-from-note.ts"
import { planFix } from "./plan-fix.ts"
import { getLimit, listKinds } from "./remedy-queries.ts"
import { setCause } from "./set-cause.ts"
import { keepPromise, renegotiatePromise } from "./settle-promise.ts"
import { takeCase } from "./take-case.ts"
import { writeToCustomer } from "./write-to-customer.ts"

export function recoveryRoutes(app: FastifyInstance): void {
  caseRoutes(app)
  promiseAndRemedyRoutes(app)
  causeAndFixRoutes(app)
  demonstrationRoutes(app)
  earlySignalsRoutes(app)
  moneyRoutes(app)
  customerRoutes(app)
}

function caseRoutes(app: FastifyInstance): void {
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

  serve(app, contracts.listCasesOnTheSpot)((ctx) => listCasesOnTheSpot(ctx))

  serve(app, contracts.getCaseOnTheSpot)((ctx, { params }) => getCaseOnTheSpot(ctx, params.id))

  serve(
    app,
    contracts.writeToCustomer,
  )(async (ctx, { params, body }) => ({ id: await writeToCustomer(ctx, params.id, body) }))

  serve(app, contracts.addNote)(async (ctx, { params, body }) => ({ id: await addNote(ctx, params.id, body.words) }))

  serve(
    app,
    contracts.askCustomer,
  )(async (ctx, { params, body }) => {
    await askCustomer(ctx, params.id, body.words)
    return { done: true }
  })

  serve(
    app,
    contracts.closeCase,
  )(async (ctx, { params, body }) => {
    await closeCase(ctx, params.id, body.how, body.reason)
    return { done: true }
  })

  serve(app, contracts.listMyWork)((ctx) => listMyWork(ctx))
}

function promiseAndRemedyRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.makePromise,
  )(async (ctx, { params, body }) => ({ id: await makePromise(ctx, params.id, body.what, new Date(body.dueAt)) }))

  serve(
    app,
    contracts.settlePromise,
  )(async (ctx, { params, body }) => {
    if (body.outcome === "kept") await keepPromise(ctx, params.id)
    else await renegotiatePromise(ctx, params.id, new Date(body.dueAt), body.what)
    return { done: true }
  })

  serve(
    app,
    contracts.listRemedyKinds,
  )(async (ctx) => {
    const [kinds, limit, { currency }] = await Promise.all([
      listKinds(ctx),
      getLimit(ctx, personOf(ctx).role),
      getOrganisation(ctx),
    ])
    return {
      kinds,
      perCase: { minor: limit.perCase, currency },
      perCustomerYear: { minor: limit.perCustomerYear, currency },
    }
  })

  serve(app, contracts.giveRemedy)((ctx, { params, body }) => giveRemedy(ctx, params.id, body))

  serve(
    app,
    contracts.decideRemedy,
  )(async (ctx, { params, body }) => {
    await decideRemedy(ctx, params.id, body.decision, body.words)
    return { done: true }
  })
}

function causeAndFixRoutes(app: FastifyInstance): void {
  serve(app, contracts.listCauses)(async (ctx) => ({ causes: await listCauses(ctx) }))

  serve(app, contracts.setCause)(async (ctx, { params, body }) => ({ id: await setCause(ctx, params.id, body) }))

  serve(app, contracts.listFixes)(async (ctx, { query }) => ({ fixes: await listFixes(ctx, query.state) }))

  serve(app, contracts.listFixVerdicts)(async (ctx) => ({ verdicts: await listFixVerdicts(ctx) }))

  serve(app, contracts.getFix)((ctx, { params }) => getFixScreen(ctx, params.id))

  serve(app, contracts.planFix)(async (ctx, { body }) => ({ id: await planFix(ctx, body) }))

  serve(
    app,
    contracts.finishFix,
  )(async (ctx, { params, body }) => {
    await finishFix(ctx, params.id, body.doneOn, body.weDid)
    return { done: true }
  })
}
