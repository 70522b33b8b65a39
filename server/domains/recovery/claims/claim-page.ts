import { claimWords } from "#pages/claim/words.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { askOf } from "./answer-claim.ts"

/** What a buyer is asked after delivery. Looking at it records nothing: mail scanners look too. */
export async function claimPage(
  ctx: Ctx,
  query: { said?: "yes" | "no" | undefined; lang?: string | undefined },
): Promise<RenderedPage> {
  const [ask, organisation] = await Promise.all([
    ctx.db
      .selectFrom("recovery_claim_ask as ask")
      .innerJoin("recovery_claim as claim", "claim.id", "ask.claim_id")
      .innerJoin("customers_customer as customer", "customer.id", "ask.customer_id")
      .select(["claim.words", "ask.as_promised", "ask.words as said", "customer.language"])
      .where("ask.id", "=", askOf(ctx))
      .executeTakeFirst(),
    getOrganisation(ctx),
  ])
  if (!ask) throw notFound("This link")
  const { words, language } = claimWords(query.lang, ask.language, organisation.language)
  return renderPage(ctx, {
    template: "claim/claim.liquid",
    style: "case/case.css",
    title: `${words.question} · ${organisation.name}`,
    language,
    data: {
      w: words,
      claimed: ask.words,
      said: ask.said,
      notice: query.said ? words[query.said === "yes" ? "saidYes" : "saidNo"] : null,
      answered: ask.as_promised !== null,
    },
  })
}
