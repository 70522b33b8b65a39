import { sql } from "kysely"
import type { PostSource } from "#platform/chat/post-source.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { filled, mailWordsIn } from "#platform/mail/mail-words.ts"
import { inShort, onTheBoard } from "../stories/board-of-stories.ts"
import { chatWords } from "./chat-words.ts"
import { queuePosts } from "./queue-posts.ts"

/** Thanks as the board shows them; what a customer keeps from the board goes nowhere else either. */
const thanks: PostSource = {
  kind: "thanks",
  async compose(ctx, id) {
    const { rows } = await sql<{ words: string; giver: string | null; names: string[] }>`
      select kudos.words, coalesce(giver.name, case when thank_you.shown = 'named' then thank_you.customer_name end) as giver,
        array(select person.name from recognition_kudos_person thanked join people_person person on person.id = thanked.person_id
          where thanked.kudos_id = kudos.id order by person.name)
        || array(select unit.name from recognition_kudos_unit thanked join people_unit unit on unit.id = thanked.unit_id
          where thanked.kudos_id = kudos.id order by unit.name) as names
      from recognition_kudos kudos left join people_person giver on giver.id = kudos.from_id
      left join recognition_thank_you thank_you on thank_you.id = kudos.thank_you_id
      where kudos.id = ${id} and kudos.withdrawn_at is null and kudos.words is not null`.execute(ctx.db)
    const [found] = rows
    if (!found || found.names.length === 0) return null
    const { words, language } = mailWordsIn(chatWords, (await getOrganisation(ctx)).language)
    const names = new Intl.ListFormat(language).format(found.names)
    const giver = found.giver ?? words.customer
    return { title: filled(words.thanksBy, { giver, names }), text: found.words, href: `/board?kudos=${id}` }
  },
}

const story: PostSource = {
  kind: "story",
  async compose(ctx, id) {
    const row = await onTheBoard(ctx).where("story.id", "=", id).executeTakeFirst()
    if (!row) return null
    const { words } = mailWordsIn(chatWords, (await getOrganisation(ctx)).language)
    const { title, needed, tip } = inShort(row)
    return { title: filled(words.story, { title }), text: tip || needed, href: `/stories/${id}` }
  },
}

export const postsOfRecognition: readonly PostSource[] = [thanks, story]

/** Thanks to persons or teams go to the channels of their units. */
export async function tellChatOfThanks(ctx: Ctx, kudosId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct unnest(unit.ancestors) as id from people_unit unit where unit.id in (
      select person.unit_id from recognition_kudos_person thanked join people_person person on person.id = thanked.person_id where thanked.kudos_id = ${kudosId}
      union select unit_id from recognition_kudos_unit where kudos_id = ${kudosId})`.execute(ctx.db)
  await queuePosts(
    ctx,
    "thanks",
    kudosId,
    rows.map(({ id }) => id),
  )
}

export async function tellChatOfStory(ctx: Ctx, storyId: string): Promise<void> {
  const { rows } = await sql<{ ancestors: string[] }>`
    select unit.ancestors from recognition_story story join people_unit unit on unit.id = story.unit_id where story.id = ${storyId}`.execute(
    ctx.db,
  )
  await queuePosts(ctx, "story", storyId, rows[0]?.ancestors ?? [])
}
