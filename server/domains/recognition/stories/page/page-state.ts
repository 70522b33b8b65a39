import { sql } from "kysely"
import type { z } from "zod"
import type { storyPageState } from "#contracts/stories.ts"
import type { Ctx } from "#platform/ctx.ts"
import { findCustomer } from "./open-story-page.ts"
import { mayBeShown } from "./public-stories.ts"

/** How a story stands with the public page: whether it is wanted there, whether it shows, and whose yes is missing. */
export async function readPageState(ctx: Ctx, storyId: string): Promise<z.input<typeof storyPageState>> {
  const [row, customer] = await Promise.all([
    ctx.db
      .selectFrom("recognition_story as story")
      .leftJoin("recognition_story_page as page", "page.story_id", "story.id")
      .select([
        "page.story_id as wanted",
        mayBeShown.as("agreed"),
        sql<boolean>`story.customer_words = '' and story.response_id is null and story.case_id is null`.as("of_nobody"),
        sql<number>`(select count(*)::int from recognition_story_person told
          where told.story_id = story.id and not told.public)`.as("people"),
      ])
      .where("story.id", "=", storyId)
      .executeTakeFirstOrThrow(),
    findCustomer(ctx, storyId),
  ])
  const wanted = row.wanted !== null
  return {
    wanted,
    shown: wanted && row.agreed === true,
    people: row.people,
    customer: row.of_nobody ? "nobody" : customerState(customer),
  }
}

function customerState(customer: Awaited<ReturnType<typeof findCustomer>>) {
  if (!customer || (!customer.email && !customer.asked)) return "unreachable"
  if (!customer.asked) return "unasked"
  return customer.agreed === null ? "asked" : customer.agreed ? "yes" : "no"
}
