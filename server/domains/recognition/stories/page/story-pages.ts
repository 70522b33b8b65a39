import { storyPageWords } from "#pages/our-stories/words.ts"
import { type RenderedPage, renderPage } from "#pages/render.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { localeOf } from "#platform/words/locale-of.ts"
import { type Consent, consentOf } from "./answer-story-consent.ts"
import { findStoryForPublic, listPublicStories, type PublicStory } from "./public-stories.ts"

const style = "our-stories/our-stories.css"

/** The public page of stories in which everybody agreed. */
export async function ourStoriesPage(ctx: Ctx, wanted: string | undefined): Promise<RenderedPage> {
  const [organisation, stories] = await Promise.all([getOrganisation(ctx), listPublicStories(ctx)])
  const { words, language } = storyPageWords(wanted, organisation.language)
  const dayOf = new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeZone: organisation.timeZone })
  const when = (at: Date | null) => (at ? dayOf.format(at) : "")
  return renderPage(ctx, {
    template: "our-stories/our-stories.liquid",
    style,
    title: `${words.title} · ${organisation.name}`,
    language,
    data: { w: words, stories: stories.map((story) => ({ ...shown(story, language), when: when(story.publishedAt) })) },
  })
}

/** What a customer is asked about their story. Looking at it records nothing: mail scanners look too. */
export async function storyConsentPage(
  ctx: Ctx,
  query: { said?: Consent | undefined; lang?: string | undefined },
): Promise<RenderedPage> {
  const [asked, organisation] = await Promise.all([
    ctx.db
      .selectFrom("recognition_story_customer as asked")
      .innerJoin("customers_customer as customer", "customer.id", "asked.customer_id")
      .select(["asked.story_id", "customer.name", "customer.language"])
      .where("asked.id", "=", consentOf(ctx))
      .executeTakeFirst(),
    getOrganisation(ctx),
  ])
  const story = asked && (await findStoryForPublic(ctx, asked.story_id))
  if (!story) throw notFound("This link")
  const { words, language } = storyPageWords(query.lang, asked.language, organisation.language)
  const notices = { unnamed: words.saidYes, named: words.saidNamed, no: words.saidNo }
  return renderPage(ctx, {
    template: "our-stories/consent.liquid",
    style,
    title: `${words.question} · ${organisation.name}`,
    language,
    data: {
      w: words,
      story: { ...shown(story, language), customer: "", when: "" },
      name: asked.name,
      yesNamed: words.yesNamed.replace("{{name}}", () => asked.name ?? ""),
      notice: query.said ? notices[query.said] : null,
    },
  })
}

const shown = ({ people, ...story }: PublicStory, language: string) => ({
  ...story,
  people: new Intl.ListFormat(language).format(people),
})
