import type { z } from "zod"
import type { listStoryReplies as contract } from "#contracts/stories.ts"
import type { Ctx } from "#platform/ctx.ts"
import { getStory } from "./get-story.ts"
import { readerOf } from "./reader.ts"
import { mayWithdrawReply } from "./withdraw-story-reply.ts"

const most = 200

/** The replies to a story that this person may read, the oldest first. */
export async function listStoryReplies(ctx: Ctx, storyId: string): Promise<z.input<typeof contract.reply>> {
  await getStory(ctx, storyId)
  const [reader, rows] = await Promise.all([
    readerOf(ctx),
    ctx.db
      .selectFrom("recognition_story_reply as reply")
      .innerJoin("people_person as person", "person.id", "reply.by_id")
      .select(["reply.id", "reply.words", "reply.at", "person.id as by_id", "person.name"])
      .where("reply.story_id", "=", storyId)
      .where("reply.withdrawn_at", "is", null)
      .orderBy("reply.id", "desc")
      .limit(most)
      .execute(),
  ])
  return {
    replies: rows.toReversed().map((row) => ({
      id: row.id,
      words: row.words,
      by: { id: row.by_id, name: row.name },
      at: row.at.toISOString(),
      may: { withdraw: mayWithdrawReply(reader, row.by_id) },
    })),
  }
}
