import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { queuePosts } from "./queue-posts.ts"

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

/** An award concerns the unit that it is for, and the units of who has won. */
export async function tellChatOfAward(ctx: Ctx, awardId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct unnest(unit.ancestors) as id from people_unit unit where unit.id in (
      select award.unit_id from recognition_award award where award.id = ${awardId}
      union select coalesce(person.unit_id, nominee.unit_id) from recognition_award_winner winner
      join recognition_nominee nominee on nominee.id = winner.nominee_id
      left join recognition_nominee_person named on named.nominee_id = nominee.id
      left join people_person person on person.id = named.person_id where winner.award_id = ${awardId})`.execute(ctx.db)
  await queuePosts(
    ctx,
    "award",
    awardId,
    rows.map(({ id }) => id),
  )
}
