import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { SentFile } from "../files/case-file.ts"
import { getCaseOfLink } from "./case-of-link.ts"
import { keepMessageIn } from "./keep-message-in.ts"

const mostADay = 30
/** For so long the same words without a key are a second tap. */
const sameMinutes = 10

export type Written = { words: string; key?: string | undefined; files?: readonly SentFile[] }

/** The customer writes back on their page, with files if they like. A double tap, a reload and a retry keep it once. */
export async function writeToUs(ctx: Ctx, written: Written): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseOfLink(ctx, { forUpdate: true })
    const yesterday = new Date(ctx.now().getTime() - 24 * 3_600_000)
    const aMomentAgo = new Date(ctx.now().getTime() - sameMinutes * 60_000)
    const lately = await ctx.db
      .selectFrom("recovery_message")
      .select(["words", "at", "key"])
      .where("case_id", "=", found.id)
      .where("direction", "=", "in")
      .where("channel", "=", "page")
      .where("at", ">", yesterday)
      .execute()
    if (lately.some((before) => isSame(before, written, aMomentAgo))) return
    if (lately.length >= mostADay)
      throw new Refusal("too-often", "You have written many times today. We have all of it, and will answer.", {
        status: 429,
      })
    await keepMessageIn(ctx, found, { channel: "page", ...written })
  })
}

/** By the key that its page made; without one, by the same words a moment ago. */
function isSame(before: { words: string; at: Date; key: string | null }, written: Written, since: Date): boolean {
  if (written.key) return before.key === written.key
  return !written.files?.length && before.words === written.words && before.at > since
}
