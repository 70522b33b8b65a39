import { record } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { proposeThankYou } from "../propose-kudos.ts"
import type { Thanks } from "./sheet.ts"

/** Keeps what a customer wrote on the thank-you page, and proposes it to those whom it may mean. With the same key again it changes nothing. */
export async function takeThankYou(
  ctx: Ctx,
  thanks: Thanks,
  { key, unitId, language }: { key: string; unitId: string; language: string },
): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const { words, named, shown, quotable, name, email } = thanks
    const kept = await ctx.db
      .insertInto("recognition_thank_you")
      .values({
        id: newId(ctx),
        key,
        unit_id: unitId,
        words,
        named,
        shown,
        quotable,
        customer_name: name,
        email,
        language,
        at: ctx.now(),
      })
      .onConflict((conflict) => conflict.column("key").doNothing())
      .returning("id")
      .executeTakeFirst()
    if (!kept) return
    await proposeThankYou(ctx, { id: kept.id, unitId, words, named, language })
    await record(ctx, "thank-you-written", "thank-you", kept.id, { unitId })
  })
}
