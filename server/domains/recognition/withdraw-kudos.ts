import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { handOf } from "./access.ts"
import { type ThankedIn, withdrawalBy } from "./kudos.ts"

/** Takes a kudos off the board, or the acting person off a kudos that thanks others too. Withdrawing again changes nothing. */
export async function withdrawKudos(ctx: Ctx, kudosId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("recognition_kudos")
      .select(["from_id", "withdrawn_at"])
      .where("id", "=", kudosId)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw notFound("This kudos")
    const hand = await handOf(ctx)
    const thanked = await listThanked(ctx, kudosId)
    const withdrawal = withdrawalBy(hand, { fromId: found.from_id, ...thanked })
    if (found.withdrawn_at) {
      if (withdrawal) return
      throw notFound("This kudos")
    }
    if (!withdrawal)
      throw forbidden(
        "thanks-of-another",
        "Whoever gave these thanks can take them back, and so can a lead of who is thanked.",
      )
    if (withdrawal === "whole")
      await ctx.db.updateTable("recognition_kudos").set({ withdrawn_at: ctx.now() }).where("id", "=", kudosId).execute()
    else
      await ctx.db
        .deleteFrom("recognition_kudos_person")
        .where("kudos_id", "=", kudosId)
        .where("person_id", "=", hand.personId)
        .execute()
    await record(ctx, withdrawal === "whole" ? "kudos-withdrawn" : "kudos-left", "kudos", kudosId)
    changed(ctx, "kudos")
  })
}

async function listThanked(ctx: Ctx, kudosId: string): Promise<ThankedIn> {
  const [people, units] = await Promise.all([
    ctx.db
      .selectFrom("recognition_kudos_person as thanked")
      .innerJoin("people_person as person", "person.id", "thanked.person_id")
      .select(["person.id", "person.unit_id as unitId"])
      .where("thanked.kudos_id", "=", kudosId)
      .execute(),
    ctx.db.selectFrom("recognition_kudos_unit").select("unit_id").where("kudos_id", "=", kudosId).execute(),
  ])
  return { people, unitIds: units.map(({ unit_id }) => unit_id) }
}
