import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/thank-you.ts"
import { sendPage } from "#pages/render.ts"
import { limitByAddress } from "#platform/http/limit-by-address.ts"
import { serve } from "#platform/http/serve.ts"
import { findPage, switchPage } from "./open-page.ts"
import { drawThankYouPoster, readThankYouPage } from "./page-queries.ts"
import { carriedIn, isTrapped, readSheet, typedIn } from "./sheet.ts"
import { takeThankYou } from "./take-thank-you.ts"
import { languageOfPage, type Problems, renderClosed, renderSheet, renderTaken } from "./thank-you-page.ts"

/** The customer's way to thank somebody unasked, and the colleague's way to its link. A GET records nothing. */
export function thankYouRoutes(app: FastifyInstance): void {
  const secondsToWait = limitByAddress(app, { max: 20, windowMs: 60_000 })

  serve(
    app,
    contracts.showThankYouPage,
  )(async (ctx, _input, { request, reply }) => {
    const fields = request.query as Record<string, unknown>
    const carried = carriedIn({ ...fields, key: undefined })
    const [page, language] = await Promise.all([
      findPage(ctx, carried.unit),
      languageOfPage(ctx, carried, request.headers["accept-language"]),
    ])
    if (!page.open) return sendPage(reply, await renderClosed(ctx, language), 410)
    const typed = { ...typedIn({}), named: typedIn(fields).named }
    return sendPage(reply, await renderSheet(ctx, { carried, typed, page, language }))
  })

  serve(
    app,
    contracts.takeThankYouPage,
  )(async (ctx, { body }, { request, reply }) => {
    const carried = carriedIn(body)
    const typed = typedIn(body)
    const [page, language] = await Promise.all([
      findPage(ctx, carried.unit),
      languageOfPage(ctx, carried, request.headers["accept-language"]),
    ])
    if (!page.open) return sendPage(reply, await renderClosed(ctx, language), 410)
    const again = async (problems: Problems, status: number) =>
      sendPage(reply, await renderSheet(ctx, { carried, typed, page, language }, problems), status)
    const wait = await secondsToWait(request)
    if (wait !== undefined) {
      reply.header("retry-after", String(wait))
      return again({ page: "tooOften" }, 429)
    }
    if (isTrapped(body)) return again({ page: "trap" }, 400)
    const read = readSheet(typed)
    if ("problems" in read) return again({ fields: read.problems }, 400)
    await takeThankYou(ctx, read.thanks, { key: carried.key, unitId: page.unit.id, language })
    return sendPage(reply, await renderTaken(ctx, language, read.thanks.email !== null))
  })

  serve(app, contracts.getThankYouPage)((ctx, { query }) => readThankYouPage(ctx, query))

  serve(
    app,
    contracts.getThankYouPoster,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="thank-you.pdf"')
    return drawThankYouPoster(ctx, query)
  })

  serve(
    app,
    contracts.switchThankYouPage,
  )(async (ctx, { params, body }) => {
    await switchPage(ctx, params.id, body.open)
    return { done: true }
  })
}
