import { type RenderedPage, renderPage } from "#pages/render.ts"
import { answerWords } from "#pages/you-said-we-did/words.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { listPublicAnswers } from "./answer-queries.ts"

/** The public page of what changed because customers said so. */
export async function publicPage(ctx: Ctx, language: string | undefined): Promise<RenderedPage> {
  const [organisation, answers] = await Promise.all([getOrganisation(ctx), listPublicAnswers(ctx)])
  const { words, language: spoken } = answerWords(language, organisation.language)
  const dayOf = new Intl.DateTimeFormat(localeOf(spoken), { dateStyle: "long", timeZone: organisation.timeZone })
  return renderPage(ctx, {
    template: "you-said-we-did/you-said-we-did.liquid",
    style: "you-said-we-did/you-said-we-did.css",
    title: `${words.title} · ${organisation.name}`,
    language: spoken,
    data: { w: words, answers: answers.map((answer) => ({ ...answer, when: dayOf.format(answer.publishedAt) })) },
  })
}
