import type { FastifyRequest } from "fastify"
import type { RenderedPage } from "#pages/render.ts"
import type { Ctx } from "#platform/ctx.ts"
import { missingPage } from "./archive-pages.ts"
import { leavePage } from "./leave-page.ts"

/** What somebody reads who is refused at an address of the newsletter: that the link is over, or that there is no such edition. */
export async function newsletterRefusalPage(ctx: Ctx, { params, query }: FastifyRequest): Promise<RenderedPage> {
  const { token, lang } = { ...(query as { lang?: string }), ...(params as { token?: string }) }
  const known = typeof lang === "string" && /^[a-z]{2,3}$/.test(lang) ? lang : undefined
  if (token !== undefined) return leavePage(ctx, "asked", undefined, { token, lang: known })
  return (await missingPage(ctx, known)).page
}
