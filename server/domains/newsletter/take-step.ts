import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type EditionState, type EditionStep, stateAfter } from "./edition.ts"

/** What a step sets beside the state. */
type Moved = {
  send_at?: Date | null
  ended_at?: Date
  withdrawn_at?: Date | null
  trouble?: null
  quiet_until?: null
  copied_at?: null
}

/**
 * Takes an edition one step further, in one transaction with what goes with it. `set` is written together with the new state; `act` follows.
 */
export async function takeStep(
  ctx: Ctx,
  editionId: string,
  step: EditionStep,
  act: (ctx: Ctx) => Promise<void>,
  set: Moved = {},
): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("newsletter_edition")
      .select("state")
      .where("id", "=", editionId)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw notFound("This edition")
    const state = stateAfter(step, found.state as EditionState)
    await ctx.db
      .updateTable("newsletter_edition")
      .set({ state, ...set })
      .where("id", "=", editionId)
      .execute()
    await act(ctx)
    changed(ctx, "newsletter")
  })
}
