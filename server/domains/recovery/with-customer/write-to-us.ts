import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { reopenCase } from "../cases/settle-case.ts"
import { followClocks } from "../clocks/follow-clocks.ts"
import { getCaseOfLink } from "./case-of-link.ts"

const mostADay = 30

/** The customer writes back on their page. Words after closing open the case again: nobody writes to us in vain. */
export async function writeToUs(ctx: Ctx, words: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await getCaseOfLink(ctx, { forUpdate: true })
    const since = new Date(ctx.now().getTime() - 24 * 3_600_000)
    const lately = await ctx.db
      .selectFrom("recovery_message")
      .select(["words", "at"])
      .where("case_id", "=", found.id)
      .where("direction", "=", "in")
      .where("at", ">", since)
      .orderBy("at", "desc")
      .execute()
    if (lately[0]?.words === words) return
    if (lately.length >= mostADay)
      throw new Refusal("too-often", "You have written many times today. We have all of it, and will answer.", {
        status: 429,
      })
    await ctx.db
      .insertInto("recovery_message")
      .values({ id: newId(ctx), case_id: found.id, direction: "in", channel: "page", words, at: ctx.now() })
      .execute()
    await record(ctx, "customer-wrote", "case", found.id)
    await followClocks(ctx, found, { kind: "heard" })
    if (found.state === "closed") await reopenCase(ctx, found)
    changed(ctx, "cases", `case:${found.id}`, `person:${found.owner_id}`)
  })
}
