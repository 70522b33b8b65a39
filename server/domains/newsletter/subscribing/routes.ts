import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/newsletter.ts"
import { email as emailShape, language as languageShape } from "#contracts/shapes.ts"
import { newsletterWords } from "#pages/newsletter/words.ts"
import { sendPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { limitByAddress } from "#platform/http/limit-by-address.ts"
import { serve } from "#platform/http/serve.ts"
import { filled } from "#platform/mail/mail-words.ts"
import { archivePage, notice, type Typed } from "../reading/archive-pages.ts"
import { isArchiveOpen } from "../reading/archive-queries.ts"
import { leavePage } from "../reading/leave-page.ts"
import { findAskerOfLink } from "../reading/reader-of-link.ts"
import { askToSubscribe } from "./ask-to-subscribe.ts"
import { confirmSubscription } from "./confirm-subscription.ts"

/** How somebody from outside gets the newsletter. A GET records nothing. */
export function subscribingRoutes(app: FastifyInstance): void {
  const secondsToWait = limitByAddress(app, { max: 10, windowMs: 60_000 })

  serve(
    app,
    contracts.subscribeToNewsletter,
  )(async (ctx, { body }, { request, reply }) => {
    const lang = languageShape.safeParse(body.lang).data
    const typed = (body.email ?? "").trim()
    const again = async (problem: Typed["problem"], status: number) => {
      const { page } = await archivePage(ctx, lang, { email: typed, problem })
      return sendPage(reply, page, status)
    }
    if (!(await isArchiveOpen(ctx))) {
      const { page } = await archivePage(ctx, lang)
      return sendPage(reply, page, 403)
    }
    const wait = await secondsToWait(request)
    if (wait !== undefined) {
      reply.header("retry-after", String(wait))
      return again("tooOften", 429)
    }
    const { data: email } = emailShape.safeParse(typed)
    if (email === undefined) return again("notAnAddress", 400)
    const organisation = await getOrganisation(ctx)
    const { words, language } = newsletterWords(lang, organisation.language)
    // A field that nobody sees was filled in, as programs do: they are told the same, and nothing is sent.
    if (!body.fax) await askToSubscribe(ctx, email, language)
    const link = { href: `/newsletter?lang=${language}`, label: words.all }
    const why = filled(words.askedWhy, { email })
    return sendPage(reply, (await notice(ctx, language, 200, { title: words.asked, why, link })).page)
  })

  serve(
    app,
    contracts.showConfirmPage,
  )(async (ctx, { params, query }, { reply }) => {
    const asker = await findAskerOfLink(ctx)
    const at = { ...params, lang: query.lang }
    return sendPage(reply, await leavePage(ctx, "confirming", asker, at), asker ? 200 : 404)
  })

  serve(
    app,
    contracts.confirmSubscription,
  )(async (ctx, { params, query }, { reply }) => {
    const asker = await findAskerOfLink(ctx)
    if (asker) await confirmSubscription(ctx, asker.id)
    const at = { ...params, lang: query.lang }
    return sendPage(reply, await leavePage(ctx, "returned", asker, at), asker ? 200 : 404)
  })
}
