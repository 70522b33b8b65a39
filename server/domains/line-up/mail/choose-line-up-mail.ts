import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"

/** Keeps whether a person wants the day's card by mail. Said twice, it holds once. */
export async function chooseLineUpMail(ctx: Ctx, personId: string, wanted: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (wanted)
      await ctx.db
        .insertInto("line_up_mail_wanted")
        .values({ person_id: personId, at: ctx.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    else await ctx.db.deleteFrom("line_up_mail_wanted").where("person_id", "=", personId).execute()
    await record(ctx, wanted ? "line-up-mail-wanted" : "line-up-mail-declined", "person", personId, {})
  })
}
