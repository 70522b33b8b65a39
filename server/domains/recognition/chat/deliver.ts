import type { ChatService } from "#contracts/chat.ts"
import type { Post } from "#platform/chat/post-source.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import { unseal } from "#platform/config/seal.ts"
import type { Ctx } from "#platform/ctx.ts"
import { guardedPost } from "#platform/outgoing/guarded-post.ts"
import { bodyFor } from "./body.ts"

/** What an address of a channel is sealed for. */
export const chatAddress = "chat-channel"

export type Delivery = { arrived: true } | { arrived: false; forGood: boolean; trouble: string; after: number | null }

/** One call of the service's webhook, and what came of it. */
export async function deliver(
  ctx: Ctx,
  channel: { service: ChatService; address: Buffer },
  post: Post,
): Promise<Delivery> {
  const address = unseal(ctx.house, chatAddress, channel.address)
  const broken = (trouble: string) => ({ arrived: false as const, forGood: true, trouble, after: null })
  if (address === undefined)
    return broken("Its address was kept under another key. Remove the channel and add it anew.")
  try {
    const body = bodyFor(channel.service, post, (await publicAddress(ctx)).url)
    const { status, text, retryAfter } = await guardedPost(address, body, ctx.house.chatHosts ?? [])
    if (status >= 200 && status < 300) return { arrived: true }
    const trouble = `${status} ${text.replaceAll(/\s+/g, " ").slice(0, 200)}`.trim()
    const again = status === 408 || status === 429 || status >= 500
    return { arrived: false, forGood: !again, trouble, after: retryAfter }
  } catch (error) {
    return { arrived: false, forGood: false, trouble: (error as Error).message.slice(0, 200), after: null }
  }
}
