import type { Ctx } from "#platform/ctx.ts"
import { composeCards } from "./compose-cards.ts"

/**
 * Makes the card of a team for a day, once: whoever asks first has it made, and everyone gets the same. It needs no data to be of use: without
 * stories and misses it holds a standard and a question, without standards a question. Returns its id.
 */
export async function composeCard(ctx: Ctx, unitId: string, day: string): Promise<string> {
  const made = await findCard(ctx, unitId, day)
  if (made) return made
  await composeCards(ctx, [unitId], day)
  return (await findCard(ctx, unitId, day)) as string
}

async function findCard(ctx: Ctx, unitId: string, day: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom("line_up_card")
    .select("id")
    .where("unit_id", "=", unitId)
    .where("day", "=", day)
    .executeTakeFirst()
  return row?.id
}
