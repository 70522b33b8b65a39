import type { FastifyInstance } from "fastify"
import { sql } from "kysely"
import { collectDefaultMetrics, Registry } from "prom-client"
import * as contracts from "#contracts/house.ts"
import { listAuditRows } from "#platform/audit/audit-queries.ts"
import { checkAudit } from "#platform/audit/check-audit.ts"
import { csvOfAudit } from "#platform/audit/csv-of-audit.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { getOutboxMail, listOutboxMails } from "#platform/mail/outbox-queries.ts"
import { findProgress } from "#platform/progress/progress.ts"
import type { LinkSource } from "#platform/trace/link.ts"
import { readTrace } from "#platform/trace/read-trace.ts"
import { openapi } from "./openapi.ts"
import { referencePage } from "./reference-page.ts"
import { serve } from "./serve.ts"
import { streamLive } from "./stream-live.ts"

/** The routes of the house itself: health, the API's description, live updates, Trace, and what an administrator looks after. */
export function houseRoutes(app: FastifyInstance, parts: { ctx: Ctx; sources: readonly LinkSource[] }): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })

  serve(app, contracts.healthz)(async () => ({ ok: true, product: "wellserved" }))

  serve(
    app,
    contracts.readyz,
  )(async (ctx) => {
    await sql`select 1`.execute(ctx.db)
    return { ok: true }
  })

  serve(app, contracts.metrics)(() => registry.metrics())

  serve(app, contracts.openapiDocument)(async (ctx) => ({ ...openapi(app.served, (await getOrganisation(ctx)).name) }))

  serve(app, contracts.apiReference)(async (ctx) => referencePage(app.served, (await getOrganisation(ctx)).name))

  serve(app, contracts.liveUpdates)(async (ctx, _input, { reply }) => streamLive(reply, ctx.live))

  serve(app, contracts.getProgress)(async (ctx, { params }) => ({ at: await findProgress(ctx, params.key) }))

  serve(
    app,
    contracts.getTrace,
  )(async (ctx, { params }) => {
    if (!parts.sources.some((source) => source.kinds.includes(params.kind))) throw notFound()
    const trace = await readTrace(ctx, parts.sources, params)
    if (!trace.nodes.some((node) => node.id === params.id)) throw notFound()
    return { ...trace, nodes: trace.nodes.map((node) => ({ ...node, at: node.at?.toISOString() ?? null })) }
  })

  serve(
    app,
    contracts.listOutbox,
  )(async (ctx, { query }) => ({ sendsMail: ctx.house.sendsMail, mails: await listOutboxMails(ctx, query) }))

  serve(app, contracts.getMail)((ctx, { params }) => getOutboxMail(ctx, params.id))

  serve(
    app,
    contracts.listDeadLetters,
  )(async (ctx) => ({
    letters: (await ctx.events.listDeadLetters()).map((letter) => ({ ...letter, at: letter.at.toISOString() })),
  }))

  serve(app, contracts.retryDeadLetters)(async (ctx) => ({ retried: await ctx.events.retryDeadLetters() }))

  serve(app, contracts.listAudit)(async (ctx, { query }) => ({ rows: await listAuditRows(ctx, parts.sources, query) }))

  serve(
    app,
    contracts.saveAudit,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="audit.csv"')
    return csvOfAudit(ctx, parts.sources, query)
  })

  serve(app, contracts.checkAudit)((ctx) => checkAudit(ctx))

  serve(
    app,
    contracts.clientFault,
  )(async (ctx, { body }) => {
    ctx.log.error({ fault: body }, "a screen broke")
    return { done: true }
  })
}
