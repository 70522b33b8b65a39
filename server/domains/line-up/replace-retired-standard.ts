import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listChecks, listPublishedStandards } from "#standards"
import { listEarlierCards } from "./earlier-cards.ts"
import { questionOf } from "./question.ts"
import { nextStandard } from "./rotation.ts"

/**
 * Gives a card whose standard has been retired since it was made the next in turn, and a question about that one: nobody rehearses what is expected of them
 * no more. A card at which somebody has been stays as it was read.
 */
export async function replaceRetiredStandard(ctx: Ctx, cardId: string): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const card = await ctx.db
      .selectFrom("line_up_card as card")
      .select(["card.unit_id", "card.standard_id", sql<string>`to_char(card.day, 'YYYY-MM-DD')`.as("day")])
      .where("card.id", "=", cardId)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb.selectFrom("line_up_attendance as there").select("there.id").whereRef("there.card_id", "=", "card.id"),
          ),
        ),
      )
      .forUpdate()
      .executeTakeFirst()
    const standards = (await listPublishedStandards(ctx)).map(({ id }) => id)
    if (!card?.standard_id || standards.includes(card.standard_id)) return
    const turns = (await listEarlierCards(ctx, [card.unit_id], card.day)).get(card.unit_id)?.turns ?? []
    const standardId = nextStandard(standards, turns)
    const turn = turns.find((one) => one.standardId === standardId)?.count ?? 0
    const check = (await listChecks(ctx, standards)).get(standardId ?? "")
    await ctx.db
      .updateTable("line_up_card")
      .set({ standard_id: standardId ?? null, question: "", ...questionOf(standardId, turn, check?.id) })
      .where("id", "=", cardId)
      .execute()
    await record(ctx, "line-up-composed", "line-up", cardId, { unitId: card.unit_id, day: card.day })
    changed(ctx, "line-up")
  })
}
