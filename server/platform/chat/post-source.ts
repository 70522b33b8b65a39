import type { ChatReaders } from "#contracts/chat.ts"
import type { Ctx } from "#platform/ctx.ts"

/** What a channel reads: plain text, in the organisation's language, and where it leads inside the product. */
export type Post = { title: string; text: string; href: string }

/** A kind of thing that a domain tells chat channels. `compose` gives null where it has been taken back, or is not for these readers. */
export type PostSource = {
  kind: string
  compose(ctx: Ctx, subjectId: string, readers: ChatReaders): Promise<Post | null>
}
