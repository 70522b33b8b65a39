import { surveyWords } from "#pages/survey/words.ts"
import { listUnitsFlat } from "#people"
import { publicAddress } from "#platform/config/local-address.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { printPoster } from "./print-poster.ts"
import { inLanguage } from "./survey.ts"
import { getSurvey } from "./survey-queries.ts"

/**
 * The poster of a published survey as a PDF, for one unit where it is given, so that one survey serves many branches. Throws not-found, and
 * `poster-leads-nowhere` while customers could not answer it.
 */
export async function getPoster(
  ctx: Ctx,
  id: string,
  wanted: { unit?: string | undefined; language?: string | undefined },
): Promise<Buffer> {
  const { published, state, slug, language: own } = await getSurvey(ctx, id)
  if (!published || state !== "open")
    throw new Refusal("poster-leads-nowhere", "Publish this survey first: its poster would lead nowhere.")
  const language = wanted.language ?? own
  const unit = wanted.unit ? (await listUnitsFlat(ctx)).find((unit) => unit.id === wanted.unit) : undefined
  if (wanted.unit && !unit) throw notFound("This unit")
  const [{ url, trial }, organisation] = await Promise.all([publicAddress(ctx), getOrganisation(ctx)])
  const words = surveyWords(language)
  const first = published.form.questions.find(({ kind }) => kind !== "statement")
  const query = new URLSearchParams({
    source: "poster",
    ...(unit && { unit: unit.code }),
    ...(wanted.language && { lang: wanted.language }),
  })
  return printPoster({
    organisation: organisation.name,
    colour: organisation.colour,
    logo: organisation.logo,
    language,
    question: first ? inLanguage(first.text, language, own) : organisation.name,
    invitation: words.scan,
    place: unit?.name ?? null,
    url: `${url}/s/${slug}?${query}`,
    shownUrl: `${url}/s/${slug}`.replace(/^https?:\/\//, ""),
    trial: trial ? words.trialPoster : null,
  })
}
