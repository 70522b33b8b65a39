import type { FastifyInstance } from "fastify"
import * as contracts from "#contracts/recovery.ts"
import { sendPage } from "#pages/render.ts"
import { limitByAddress } from "#platform/http/limit-by-address.ts"
import { serve } from "#platform/http/serve.ts"
import { carriedIn, isTrapped, readComplaint, typedIn } from "./complaint.ts"
import { getComplaintForm, getComplaintPoster } from "./complaint-form-query.ts"
import { languageOfPage, type Problems, renderComplaintForm, renderTaken } from "./complaint-page.ts"
import { findPlace } from "./place-of-complaint.ts"
import { takeComplaint } from "./take-complaint.ts"

/** The customer's way in by a form, and the colleague's way to its link. A GET records nothing. */
export function complaintRoutes(app: FastifyInstance): void {
  const secondsToWait = limitByAddress(app, { max: 20, windowMs: 60_000 })

  serve(
    app,
    contracts.showComplaintPage,
  )(async (ctx, _input, { request, reply }) => {
    const fields = request.query as Record<string, unknown>
    const carried = carriedIn({ ...fields, key: undefined })
    const [place, language] = await Promise.all([
      findPlace(ctx, carried),
      languageOfPage(ctx, carried, request.headers["accept-language"]),
    ])
    return sendPage(reply, await renderComplaintForm(ctx, { carried, typed: typedIn(fields), place, language }))
  })

  serve(
    app,
    contracts.takeComplaintPage,
  )(async (ctx, { body }, { request, reply }) => {
    const carried = carriedIn(body)
    const typed = typedIn(body)
    const [place, language] = await Promise.all([
      findPlace(ctx, carried),
      languageOfPage(ctx, carried, request.headers["accept-language"]),
    ])
    const again = async (problems: Problems, status: number) =>
      sendPage(reply, await renderComplaintForm(ctx, { carried, typed, place, language }, problems), status)
    const wait = await secondsToWait(request)
    if (wait !== undefined) {
      reply.header("retry-after", String(wait))
      return again({ page: "tooOften" }, 429)
    }
    if (isTrapped(body)) return again({ page: "trap" }, 400)
    const read = readComplaint(typed)
    if ("problems" in read) return again({ fields: read.problems }, 400)
    const taken = await takeComplaint(ctx, read.complaint, { key: carried.key, place, language })
    return sendPage(reply, await renderTaken(ctx, { language, carried, email: read.complaint.email }, taken))
  })

  serve(app, contracts.getComplaintForm)((ctx, { query }) => getComplaintForm(ctx, query))

  serve(
    app,
    contracts.getComplaintPoster,
  )(async (ctx, { query }, { reply }) => {
    reply.header("content-disposition", 'attachment; filename="complaints.pdf"')
    return getComplaintPoster(ctx, query)
  })
}
