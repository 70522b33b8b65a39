import type { Ctx } from "#platform/ctx.ts"
import { composeCards } from "./compose-cards.ts"
import { replaceRetiredStandard } from "./replace-retired-standard.ts"

/**
 * Makes the card of a team for a day, once: whoever asks first has it made, and everyone gets the same. It needs no data to be of use: without
 * stories and misses it holds a standard and a question, without standards a question. Returns its id.
 */
export async function composeCard(ctx: Ctx, unitId: string, day: string): Promise<string> {
  const made = await findCard(ctx, unitId, day)
  if (made?.standard === "retired") await replaceRetiredStandard(ctx, made.id)
  if (made) return made.id
  await composeCards(ctx, [unitId], day)
  return (await findCard(ctx, unitId, day))?.id as string
}

/** With what has become of its standard since it was made. */
function findCard(ctx: Ctx, unitId: string, day: string): Promise<{ id: string; standard: string | null } | undefined> {
  return ctx.db
    .selectFrom("line_up_card as card")
    .leftJoin("standards_standard as standard", "standard.id", "card.standard_id")
    .select(["card.id", "standard.state as standard"])
    .where("card.unit_id", "=", unitId)
    .where("card.day", "=", day)
    .executeTakeFirst()
}
