import { caseWords } from "#pages/case/words.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Refusal } from "#platform/errors/refusal.ts"

/**
 * What a customer reads instead of a problem document, at any of our pages. A case's link that has run out, one that was renewed and one that was
 * guessed look alike, in the language that was asked for: a fresh one is sent to the address that we know, if there is one. `token` is undefined where the page is no case's.
 */
export async function refusalPage(
  ctx: Ctx,
  token: string | undefined,
  refusal: Refusal,
  asked: readonly (string | undefined)[],
): Promise<RenderedPage> {
  const organisation = await getOrganisation(ctx)
  const { words, language } = caseWords(...asked, organisation.language)
  const ended = refusal.status === 404
  const known = token && { 413: words.tooLarge, 429: words.tooOften }[refusal.status]
  return renderPage(ctx, {
    template: "case/refusal.liquid",
    style: "case/case.css",
    title: `${ended ? words.ended : words.notTaken} · ${organisation.name}`,
    language,
    data: { w: words, ended, token: token ?? "", sentence: known || words.notTakenMore },
  })
}
