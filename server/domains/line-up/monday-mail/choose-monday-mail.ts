import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"

/** Keeps whether a person wants the Monday mail. Said twice, it holds once. */
export async function chooseMondayMail(ctx: Ctx, personId: string, wanted: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (wanted) await ctx.db.deleteFrom("line_up_monday_mail_declined").where("person_id", "=", personId).execute()
    else
      await ctx.db
        .insertInto("line_up_monday_mail_declined")
        .values({ person_id: personId, at: ctx.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await record(ctx, wanted ? "monday-mail-wanted" : "monday-mail-declined", "person", personId, {})
  })
}
