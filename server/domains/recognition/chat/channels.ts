import { sql } from "kysely"
import type { z } from "zod"
import type {
  addChatChannel,
  ChatKind,
  ChatReaders,
  ChatService,
  changeChatChannel,
  chatChannel,
} from "#contracts/chat.ts"
import { listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { seal } from "#platform/config/seal.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mailWordsIn } from "#platform/mail/mail-words.ts"
import { mustBeCallable, NotCalled } from "#platform/outgoing/guarded-post.ts"
import { chatWords } from "./chat-words.ts"
import { chatAddress, deliver } from "./deliver.ts"

export async function listChannels(ctx: Ctx): Promise<z.input<typeof chatChannel>[]> {
  const { rows } = await sql<{
    id: string
    name: string
    service: ChatService
    host: string
    kinds: ChatKind[]
    readers: ChatReaders
    unit: { id: string; name: string } | null
    paused: boolean
    trouble: string | null
    last: Date | null
    waiting: number
  }>`
    select channel.id, channel.name, channel.service, channel.host, channel.kinds, channel.readers, channel.trouble, channel.paused_at is not null as paused,
      case when unit.id is not null then jsonb_build_object('id', unit.id, 'name', unit.name) end as unit,
      (select max(sent_at) from recognition_chat_post post where post.channel_id = channel.id and post.state = 'sent') as last,
      (select count(*)::int from recognition_chat_post post where post.channel_id = channel.id and post.state = 'waiting') as waiting
    from recognition_chat_channel channel left join people_unit unit on unit.id = channel.unit_id order by channel.name, channel.id`.execute(
    ctx.db,
  )
  return rows.map(({ last, ...row }) => ({ ...row, lastPostAt: last?.toISOString() ?? null }))
}

/** Throws `chat-address` where it may not be called, and `chat-not-heard` where the first post does not arrive: what was mistyped is known at once. */
export async function addChannel(ctx: Ctx, body: z.output<typeof addChatChannel.body>): Promise<string> {
  const host = hostOf(ctx, body.address)
  const address = seal(ctx.house, chatAddress, body.address)
  await greet(ctx, { service: body.service, address })
  return inTransaction(ctx, async (ctx) => {
    await mustBeUnit(ctx, body.unitId)
    const id = newId(ctx)
    await ctx.db
      .insertInto("recognition_chat_channel")
      .values({
        id,
        name: body.name,
        service: body.service,
        address,
        host,
        kinds: [...new Set(body.kinds)],
        readers: body.readers,
        unit_id: body.unitId,
        made_at: ctx.now(),
        made_by: personOf(ctx).id,
      })
      .execute()
    await record(ctx, "chat-channel-added", "chat-channel", id, {
      host,
      kinds: body.kinds,
      readers: body.readers,
      unitId: body.unitId,
    })
    changed(ctx, "chat")
    return id
  })
}

function hostOf(ctx: Ctx, address: string): string {
  try {
    return mustBeCallable(address, ctx.house.chatHosts ?? []).host
  } catch (thrown) {
    if (!(thrown instanceof NotCalled)) throw thrown
    throw new Refusal(
      "chat-address",
      "This address is not called. It must begin with https and lead to the internet; for a chat server in your own network, its host must be named in CHAT_HOSTS.",
      { status: 422, cause: thrown },
    )
  }
}

/** Nothing leaves a sample, not even this. */
async function greet(ctx: Ctx, channel: { service: ChatService; address: Buffer }): Promise<void> {
  const organisation = await getOrganisation(ctx)
  if (organisation.sample !== null) return
  const { words } = mailWordsIn(chatWords, organisation.language)
  const post = { title: organisation.name, text: words.greeting, href: "/" }
  const delivery = await deliver(ctx, channel, post)
  if (delivery.arrived) return
  throw new Refusal(
    "chat-not-heard",
    `The first post did not arrive, so the channel was not added. The answer was: ${delivery.trouble}`,
    { status: 422, told: { answer: delivery.trouble } },
  )
}

export async function changeChannel(
  ctx: Ctx,
  id: string,
  body: z.output<typeof changeChatChannel.body>,
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await mustBeUnit(ctx, body.unitId)
    const before = await ctx.db
      .selectFrom("recognition_chat_channel")
      .select("paused_at")
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst()
    if (!before) throw notFound("This chat channel")
    const goesOn = before.paused_at !== null && !body.paused
    await ctx.db
      .updateTable("recognition_chat_channel")
      .set({
        name: body.name,
        kinds: [...new Set(body.kinds)],
        readers: body.readers,
        unit_id: body.unitId,
        paused_at: body.paused ? (before.paused_at ?? ctx.now()) : null,
        ...(goesOn && { trouble: null }),
      })
      .where("id", "=", id)
      .execute()
    if (goesOn) await tryAgain(ctx, id)
    await record(ctx, "chat-channel-changed", "chat-channel", id, {
      kinds: body.kinds,
      readers: body.readers,
      unitId: body.unitId,
      paused: body.paused,
    })
    changed(ctx, "chat")
  })
}

/** What had failed, or waited while the channel was paused, goes out now. */
async function tryAgain(ctx: Ctx, channelId: string): Promise<void> {
  await ctx.db
    .updateTable("recognition_chat_post")
    .set({ state: "waiting", tries: 0, due_at: ctx.now() })
    .where("channel_id", "=", channelId)
    .where("state", "in", ["failed", "waiting"])
    .execute()
}

export async function removeChannel(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { numDeletedRows } = await ctx.db
      .deleteFrom("recognition_chat_channel")
      .where("id", "=", id)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw notFound("This chat channel")
    await record(ctx, "chat-channel-removed", "chat-channel", id, {})
    changed(ctx, "chat")
  })
}

async function mustBeUnit(ctx: Ctx, unitId: string | null): Promise<void> {
  if (unitId !== null && !(await listUnitsFlat(ctx)).some(({ id }) => id === unitId)) throw notFound("This unit")
}
