import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"

/** Keeps whether somebody who works here wants the newsletter by mail. Said twice, it holds once. */
export async function chooseNewsletter(ctx: Ctx, personId: string, wanted: boolean): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (wanted) await ctx.db.deleteFrom("newsletter_declined").where("person_id", "=", personId).execute()
    else
      await ctx.db
        .insertInto("newsletter_declined")
        .values({ person_id: personId, at: ctx.now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await record(ctx, wanted ? "newsletter-wanted" : "newsletter-declined", "person", personId)
  })
}

/** Whether it comes to the caller, and where. */
export async function readNewsletterChoice(ctx: Ctx): Promise<{ wanted: boolean; address: string | null }> {
  const row = await ctx.db
    .selectFrom("people_person as person")
    .leftJoin("newsletter_declined as declined", "declined.person_id", "person.id")
    .select(["person.email", "declined.at"])
    .where("person.id", "=", personOf(ctx).id)
    .executeTakeFirstOrThrow()
  return { wanted: row.at === null, address: row.email }
}
