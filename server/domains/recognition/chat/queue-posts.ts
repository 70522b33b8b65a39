import { sql } from "kysely"
import type { ChatKind } from "#contracts/chat.ts"
import { type Ctx, newId } from "#platform/ctx.ts"

/** Minutes until something goes out: what is taken back at once never leaves. */
const pause = 10

/**
 * Queues something for every channel that wants its kind, in the deed's transaction; once for each channel, however often it is asked. `units`: those that it concerns, each
 * with all above it.
 */
export async function queuePosts(ctx: Ctx, kind: ChatKind, subjectId: string, units: readonly string[]): Promise<void> {
  const due = new Date(ctx.now().getTime() + pause * 60_000)
  const { rows } = await sql<{ id: string }>`select id from recognition_chat_channel
    where ${kind} = any(kinds) and paused_at is null and (unit_id is null or unit_id = any(${[...units]}::uuid[]))`.execute(
    ctx.db,
  )
  if (rows.length === 0) return
  await ctx.db
    .insertInto("recognition_chat_post")
    .values(
      rows.map(({ id }) => ({
        id: newId(ctx),
        channel_id: id,
        kind,
        subject_id: subjectId,
        state: "waiting",
        due_at: due,
      })),
    )
    .onConflict((conflict) => conflict.columns(["channel_id", "kind", "subject_id"]).doNothing())
    .execute()
}
