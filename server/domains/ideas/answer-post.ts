import { sql } from "kysely"
import type { PostSource } from "#platform/chat/post-source.ts"
import type { Ctx } from "#platform/ctx.ts"
import { queuePosts } from "#recognition"

/** "You said, we did" as chat channels read it: the words of the public page. */
export const answerPost: PostSource = {
  kind: "answer",
  async compose(ctx, id) {
    const answer = await ctx.db
      .selectFrom("ideas_answer")
      .select(["you_said", "we_did"])
      .where("id", "=", id)
      .where("state", "=", "published")
      .executeTakeFirst()
    return answer ? { title: answer.you_said, text: answer.we_did, href: `/ideas?answer=${id}` } : null
  },
}

export async function tellChatOfAnswer(ctx: Ctx, answerId: string): Promise<void> {
  const { rows } = await sql<{ ancestors: string[] | null }>`
    select unit.ancestors from ideas_answer answer left join people_unit unit on unit.id = answer.unit_id where answer.id = ${answerId}`.execute(
    ctx.db,
  )
  await queuePosts(ctx, "answer", answerId, rows[0]?.ancestors ?? [])
}
