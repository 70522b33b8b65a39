import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/newsletter.ts"
import { sendPage } from "#pages/render.ts"
import { personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { serve } from "#platform/http/serve.ts"
import { archivePage, editionPage } from "./archive-pages.ts"
import { isArchiveOpen } from "./archive-queries.ts"
import { chooseNewsletter, readNewsletterChoice } from "./choose-newsletter.ts"
import { atomFeed } from "./feed.ts"
import { leaveOrReturn } from "./leave-newsletter.ts"
import { leavePage } from "./leave-page.ts"
import { findReaderOfLink } from "./reader-of-link.ts"
import { restoreEdition } from "./restore-edition.ts"
import { withdrawEdition } from "./withdraw-edition.ts"

const done = { done: true } as const

export function readingRoutes(app: FastifyInstance): void {
  serve(
    app,
    contracts.withdrawEdition,
  )(async (ctx, { params }) => {
    await withdrawEdition(ctx, params.id)
    return done
  })

  serve(
    app,
    contracts.restoreEdition,
  )(async (ctx, { params }) => {
    await restoreEdition(ctx, params.id)
    return done
  })

  serve(app, contracts.readNewsletterChoice)((ctx) => readNewsletterChoice(ctx))

  serve(
    app,
    contracts.chooseNewsletter,
  )(async (ctx, { body }) => {
    await chooseNewsletter(ctx, personOf(ctx).id, body.wanted)
    return done
  })

  serve(
    app,
    contracts.showLeavePage,
  )(async (ctx, { params, query }, { reply }) => {
    const reader = await findReaderOfLink(ctx)
    return sendPage(reply, await leavePage(ctx, "asked", reader, { ...params, lang: query.lang }), reader ? 200 : 404)
  })

  for (const [contract, wanted] of [
    [contracts.leaveNewsletter, false],
    [contracts.returnToNewsletter, true],
  ] as const)
    serve(
      app,
      contract,
    )(async (ctx, { params, query }, { reply }) => {
      const reader = await findReaderOfLink(ctx)
      if (reader) await leaveOrReturn(ctx, reader, wanted)
      const page = await leavePage(ctx, wanted ? "returned" : "left", reader, { ...params, lang: query.lang })
      return sendPage(reply, page, reader ? 200 : 404)
    })

  serve(
    app,
    contracts.newsletterPage,
  )(async (ctx, { query }, { reply }) => {
    const { page, status } = await archivePage(ctx, query.lang)
    return sendPage(reply, page, status)
  })

  serve(
    app,
    contracts.editionPage,
  )(async (ctx, { params, query }, { reply }) => {
    const { page, status } = await editionPage(ctx, params.number, query.lang)
    return sendPage(reply, page, status)
  })

  serve(
    app,
    contracts.newsletterFeed,
  )(async (ctx) => {
    if (!(await isArchiveOpen(ctx))) throw notFound("This feed")
    return atomFeed(ctx)
  })
}
