import { type Ctx, personOf } from "#platform/ctx.ts"

/** Whether the caller gets the day's card by mail, and where. */
export async function readLineUpMail(ctx: Ctx): Promise<{ wanted: boolean; address: string | null }> {
  const { id } = personOf(ctx)
  const row = await ctx.db
    .selectFrom("people_person as person")
    .leftJoin("line_up_mail_wanted as wanted", "wanted.person_id", "person.id")
    .select(["person.email", "wanted.at"])
    .where("person.id", "=", id)
    .executeTakeFirstOrThrow()
  return { wanted: row.at !== null, address: row.email }
}
