import { newId } from "#platform/ctx.ts"
import { queueMail } from "#platform/mail/queue-mail.ts"
import { type Made, type Makers, ofPerson, type Setting } from "./record.ts"
import { linkTo } from "./recovery.ts"

/** Stories; their owner wrote them, but for one that they are in. */
export const storyRecords = {
  story: ofPerson((setting) => keepStory(setting, "published")),
  "draft story": ofPerson((setting) => keepStory(setting, "draft")),
  "submitted story": ofPerson((setting) => keepStory(setting, "submitted")),
  "story of mine": ofPerson(async (setting) => {
    const { town, place } = setting
    const story = await keepStory(setting, "published", town.cast.grace.id)
    const { ctx } = town.house
    await ctx.db
      .insertInto("recognition_story_person")
      .values({ story_id: story.id, person_id: place.ownerId, asked_at: ctx.now() })
      .execute()
    return story
  }),
  "story reply": ofPerson(async (setting) => {
    const { town, place } = setting
    const { ctx } = town.house
    const { id: story_id } = await keepStory(setting, "published", town.cast.grace.id)
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_story_reply")
      .values({ id, story_id, by_id: place.ownerId, words: "I was there.", at: ctx.now() })
      .execute()
    return { id }
  }),
  "story link": ofPerson(async (setting) => {
    const { ctx } = setting.town.house
    const story = await keepStory(setting, "published")
    const customer_id = newId(ctx)
    await ctx.db
      .insertInto("customers_customer")
      .values({ id: customer_id, name: "Rosa", made_at: ctx.now() })
      .execute()
    const mail_id = await queueMail(ctx, {
      to: "rosa@customers.example",
      subject: "Story",
      text: "May we?",
      purpose: "story",
    })
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_story_customer")
      .values({ id, story_id: story.id, customer_id, mail_id, asked_at: ctx.now() })
      .execute()
    return linkTo(setting, "story", id)
  }),
} satisfies Makers

async function keepStory(
  { town, place }: Setting,
  state: "draft" | "submitted" | "published",
  authorId = place.ownerId,
): Promise<Made> {
  const { ctx } = town.house
  const id = newId(ctx)
  await ctx.db
    .insertInto("recognition_story")
    .values({
      id,
      state,
      author_id: authorId,
      unit_id: place.unitId,
      title: "The lost card",
      needed: "Their only card.",
      done: "Looked in three bins.",
      ended: "They made their flight.",
      tip: "",
      tags: [],
      customer_words: "",
      made_at: ctx.now(),
      changed_at: ctx.now(),
      ...(state === "published" && { published_at: ctx.now(), search: "" }),
    })
    .execute()
  return { id }
}
