import { randomUUID } from "node:crypto"
import compress from "@fastify/compress"
import cookie from "@fastify/cookie"
import formbody from "@fastify/formbody"
import rateLimit from "@fastify/rate-limit"
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify"
import { CompiledQuery } from "kysely"
import { customers } from "#customers"
import { ideas } from "#ideas"
import { leadership } from "#leadership"
import { lineUp } from "#line-up"
import { listening } from "#listening"
import { measures } from "#measures"
import { newsletter, newsletterRefusalPage } from "#newsletter"
import { askedLanguages } from "#pages/asked-languages.ts"
import { findActorByKey, findActorBySession, people } from "#people"
import { finishPuttingBack } from "#platform/backup/put-back.ts"
import type { Ctx } from "#platform/ctx.ts"
import { connect } from "#platform/database/connect.ts"
import type { Domain } from "#platform/domain.ts"
import { openEventQueue } from "#platform/events/event-queue.ts"
import type { House } from "#platform/house.ts"
import { answerErrors, type PageOfRefusal } from "#platform/http/answer-errors.ts"
import { callerOf } from "#platform/http/caller.ts"
import { guardBrowser } from "#platform/http/guard-browser.ts"
import { houseRoutes } from "#platform/http/house-routes.ts"
import { forgetRequests } from "#platform/http/once.ts"
import { serveWeb } from "#platform/http/serve-web.ts"
import { wasUsedWithAnotherSecret } from "#platform/ledgers/check-ledgers.ts"
import type { Ledger } from "#platform/ledgers/ledger.ts"
import { stampWhatWasThere } from "#platform/ledgers/stamp-what-was-there.ts"
import { openLiveHub } from "#platform/live/live-hub.ts"
import { type MailServer, postOf } from "#platform/mail/post.ts"
import { mailSender } from "#platform/mail/send-mail.ts"
import type { Mailbox } from "#platform/mail-in/mailbox.ts"
import { putRawAway } from "#platform/mail-in/put-raw-away.ts"
import { mailboxRound } from "#platform/mail-in/read-mailbox.ts"
import { forgetProgress } from "#platform/progress/progress.ts"
import { chatPoster, recognition } from "#recognition"
import { recovery, refusalPage } from "#recovery"
import { standards } from "#standards"
import { doorRoutes } from "./doors/routes.ts"

/** In their order: a domain may use those before it, never those after it. */
export const domains: readonly Domain[] = [
  people,
  standards,
  customers,
  listening,
  measures,
  recovery,
  recognition,
  ideas,
  lineUp,
  leadership,
  newsletter,
]

export const ledgers: readonly Ledger[] = domains.flatMap((domain) => domain.ledgers ?? [])

/** Customers, and readers of the newsletter, read a page and no problem document. */
const pageOfRefusal =
  (ctx: Ctx): PageOfRefusal =>
  async (refusal, request) => {
    if (request.url.startsWith("/newsletter/")) return newsletterRefusalPage(ctx, request)
    if (request.url.startsWith("/api/")) return undefined
    const { token, lang } = { ...(request.query as { lang?: string }), ...(request.params as { token?: string }) }
    const asked = [lang, ...askedLanguages(request.headers["accept-language"])]
    return refusalPage(ctx, request.url.startsWith("/c/") ? token : undefined, refusal, asked)
  }

export type AppParts = {
  appUrl: string
  house: House
  mailServer: MailServer | undefined
  mailbox?: Mailbox | undefined
  log: FastifyBaseLogger
  now?: () => Date
}

export type App = { http: FastifyInstance; ctx: Ctx; close(): Promise<void> }

/** The whole program on an open, migrated database: platform first, then the domains. Listening and background work are main.ts's to start. */
export async function buildApp(parts: AppParts): Promise<App> {
  const { log } = parts
  const database = connect(parts.appUrl)
  const live = openLiveHub(parts.appUrl, (error) => log.error({ error }, "live updates"))
  const jobsDb = {
    executeSql: async (text: string, values?: unknown[]) => ({
      rows: (await database.db.executeQuery(CompiledQuery.raw(text, values ?? []))).rows,
    }),
  }
  const handlers = [mailSender(parts.mailServer), ...domains.flatMap((domain) => domain.handlers ?? [])]
  const schedules = [
    mailboxRound(parts.mailbox),
    { name: "put-raw-mail-away", cron: "40 3 * * *", run: putRawAway },
    { name: "forget-requests", cron: "26 * * * *", run: forgetRequests },
    { name: "forget-progress", cron: "56 * * * *", run: forgetProgress },
    ...domains.flatMap((domain) => domain.schedules ?? []),
  ]
  const upkeep = [
    chatPoster(domains.flatMap((domain) => domain.posts ?? [])),
    ...domains.flatMap((domain) => domain.upkeep ?? []),
  ]
  const events = await openEventQueue(jobsDb, handlers, schedules, upkeep)
  const ctx: Ctx = {
    db: database.db,
    actor: { kind: "system" },
    now: parts.now ?? (() => new Date()),
    log,
    events,
    live,
    house: parts.house,
    post: postOf(parts.mailServer),
  }

  const http: FastifyInstance = fastify({
    loggerInstance: log,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    // One proxy: of what stands in X-Forwarded-For, only the address that the proxy itself has seen. The rest anybody may write.
    trustProxy: (_address, hop) => process.env.TRUST_PROXY === "1" && hop === 0,
    routerOptions: { maxParamLength: 300 },
  })
  http.decorate("served", [])
  http.decorate("readings", new Map())
  http.decorate("ctxOf", (request, contract) =>
    callerOf(ctx, { bySession: findActorBySession, byKey: findActorByKey }, request, contract),
  )
  answerErrors(http, pageOfRefusal(ctx))
  guardBrowser(http)
  await http.register(cookie)
  await http.register(formbody, { bodyLimit: 1_000_000 })
  await http.register(compress, { global: true, threshold: 1024, encodings: ["br", "gzip"] })
  await http.register(rateLimit, { global: false, max: 60, timeWindow: "1 minute" })
  http.addContentTypeParser(
    ["application/octet-stream", "text/csv", "multipart/form-data"],
    (_request, payload, done) => done(null, payload),
  )
  houseRoutes(http, { ctx, sources: domains.flatMap((domain) => domain.links ?? []) })
  const tallies = domains.flatMap((domain) => domain.tallies ?? [])
  for (const domain of domains) domain.routes(http, tallies)
  doorRoutes(http)
  await serveWeb(http)
  await stampWhatWasThere(ctx, ledgers)
  if (await wasUsedWithAnotherSecret(ctx))
    log.error(
      "the secret is not the one that this data was used with: links, PINs and ledgers do not fit it; see wellserved doctor",
    )
  for (const domain of domains) await domain.prepare?.(ctx)
  await finishPuttingBack(ctx, domains)

  return {
    http,
    ctx,
    async close() {
      await http.close()
      await events.stop()
      await live.close()
      await database.close()
    },
  }
}
