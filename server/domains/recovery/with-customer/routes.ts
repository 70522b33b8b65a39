import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { sendPage } from "#pages/render.ts"
import { readForm } from "#platform/http/read-form.ts"
import { serve } from "#platform/http/serve.ts"
import { markOf } from "../cases/case-mark.ts"
import { answerPutRight } from "./answer-put-right.ts"
import { askForLink, askForLinkAnew } from "./ask-for-link.ts"
import { getCaseOfLink } from "./case-of-link.ts"
import { answerPage, casePage, statusPage } from "./case-page.ts"
import { readCustomersCase } from "./customers-case-query.ts"
import { followAnswer } from "./follow-answer.ts"
import { writeFromPage } from "./write-from-page.ts"
import { writeToUs } from "./write-to-us.ts"

const verdictOf = (body: { putRight: "yes" | "no"; words: string; tellMe?: "yes" | undefined }) => ({
  putRight: body.putRight === "yes",
  words: body.words,
  tellMe: body.tellMe === "yes",
})

/** The customer's side: by signed link, as a page that works without script, and as JSON. Reading never changes anything. */
export function customerRoutes(app: FastifyInstance): void {
  serve(app, contracts.getCustomersCase)(async (ctx) => readCustomersCase(ctx, await getCaseOfLink(ctx)))

  serve(
    app,
    contracts.answerPutRight,
  )(async (ctx, { body }) => ({
    state: await answerPutRight(ctx, verdictOf(body)),
  }))

  serve(
    app,
    contracts.writeToUs,
  )(async (ctx, { body }) => {
    await writeToUs(ctx, body)
    return { done: true }
  })

  serve(
    app,
    contracts.readCaseMark,
  )(async (ctx) => ({
    mark: markOf(await readCustomersCase(ctx, await getCaseOfLink(ctx))),
  }))

  serve(
    app,
    contracts.followAnswer,
  )(async (ctx, { query }, { reply }) => {
    const followed = await followAnswer(ctx)
    if ("casePath" in followed) return reply.redirect(followed.casePath, 303)
    if (followed.state === "waiting") reply.header("refresh", "2")
    return sendPage(reply, await answerPage(ctx, followed.state, [query.lang, followed.language]))
  })

  serve(
    app,
    contracts.caseStatusPage,
  )(async (ctx, { params, query }, { reply }) => sendPage(reply, await casePage(ctx, params.token, query)))

  serve(
    app,
    contracts.caseStatusAnswer,
  )(async (ctx, { params, body }, { reply }) => {
    if ("putRight" in body) await answerPutRight(ctx, verdictOf(body))
    else await writeToUs(ctx, body)
    const said = "putRight" in body ? body.putRight : "written"
    return reply.redirect(`/c/${params.token}?said=${said}`, 303)
  })

  serve(
    app,
    contracts.writeFromPage,
  )(async (ctx, { params }, { request, reply }) => {
    await writeFromPage(ctx, await readForm(request, contracts.mostInAForm))
    return reply.redirect(`/c/${params.token}?said=written`, 303)
  })

  serve(
    app,
    contracts.renewCaseLink,
  )(async (ctx, { params }, { reply }) => {
    await askForLinkAnew(ctx, params.token)
    return reply.redirect("/status?sent=1", 303)
  })

  serve(
    app,
    contracts.statusPage,
  )(async (ctx, { query }, { request, reply }) =>
    sendPage(reply, await statusPage(ctx, query, request.headers["accept-language"])),
  )

  serve(
    app,
    contracts.requestCaseLink,
  )(async (ctx, { body }, { reply }) => {
    await askForLink(ctx, body.email)
    return reply.redirect("/status?sent=1", 303)
  })
}
