import { sql } from "kysely"
import type { ChatReaders, ChatService } from "#contracts/chat.ts"
import type { Post, PostSource } from "#platform/chat/post-source.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import type { Upkeep } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { deliver } from "./deliver.ts"

/** So many go out in a round; Slack takes one a second and channel. */
const batch = 10
const mostTries = 8
/** While a program sends a post it is nobody else's; seconds. */
const claim = 60

/**
 * Sends what is due, one a channel and round. A post that does not arrive is tried again with growing pauses, or when the service says; one that is refused for good pauses its
 * channel, which says why. A post in flight at a kill may go twice; none is missed.
 */
export const chatPoster = (sources: readonly PostSource[]): Upkeep => ({
  name: "chat-posts",
  every: 2_000,
  async run(ctx) {
    const due = await claimDue(ctx)
    if (due.length === 0) return
    const sample = (await getOrganisation(ctx)).sample !== null
    for (const one of due) {
      const source = sources.find(({ kind }) => kind === one.kind)
      const post = (await source?.compose(ctx, one.subject_id, one.readers)) ?? null
      if (post === null) await settle(ctx, one, "dropped")
      else if (sample) await settle(ctx, one, "kept")
      else await send(ctx, one, post)
    }
  },
})

type Due = {
  id: string
  kind: string
  subject_id: string
  tries: number
  channel_id: string
  service: ChatService
  readers: ChatReaders
  address: Buffer
}

async function claimDue(ctx: Ctx): Promise<Due[]> {
  const now = ctx.now()
  const { rows } = await sql<Due>`
    update recognition_chat_post post set due_at = ${new Date(now.getTime() + claim * 1000)}, tries = post.tries + 1
    from recognition_chat_channel channel where channel.id = post.channel_id and post.id in (
      select next.id from recognition_chat_channel open cross join lateral (
        select id from recognition_chat_post where channel_id = open.id and state = 'waiting' and due_at <= ${now} order by due_at limit 1 for update skip locked
      ) next where open.paused_at is null limit ${batch})
    returning post.id, post.kind, post.subject_id, post.tries, channel.id as channel_id, channel.service, channel.readers, channel.address`.execute(
    ctx.db,
  )
  return rows
}

async function send(ctx: Ctx, due: Due, post: Post): Promise<void> {
  const outcome = await deliver(ctx, due, post)
  if (outcome.arrived) return settle(ctx, due, "sent")
  if (outcome.forGood || due.tries >= mostTries) return pauseChannel(ctx, due, outcome.trouble)
  const wait = outcome.after ?? 2 ** due.tries * 15
  await ctx.db
    .updateTable("recognition_chat_post")
    .set({ due_at: new Date(ctx.now().getTime() + wait * 1000) })
    .where("id", "=", due.id)
    .execute()
  await ctx.db
    .updateTable("recognition_chat_channel")
    .set({ trouble: outcome.trouble })
    .where("id", "=", due.channel_id)
    .execute()
  changed(ctx, "chat")
}

async function settle(ctx: Ctx, { id, channel_id }: Due, state: "sent" | "dropped" | "kept"): Promise<void> {
  await ctx.db
    .updateTable("recognition_chat_post")
    .set({ state, ...(state === "sent" && { sent_at: ctx.now() }) })
    .where("id", "=", id)
    .execute()
  if (state === "sent")
    await ctx.db.updateTable("recognition_chat_channel").set({ trouble: null }).where("id", "=", channel_id).execute()
  changed(ctx, "chat")
}

async function pauseChannel(ctx: Ctx, { id, channel_id }: Due, trouble: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.updateTable("recognition_chat_post").set({ state: "failed" }).where("id", "=", id).execute()
    await ctx.db
      .updateTable("recognition_chat_channel")
      .set({ paused_at: ctx.now(), trouble })
      .where("id", "=", channel_id)
      .execute()
    changed(ctx, "chat")
  })
}
