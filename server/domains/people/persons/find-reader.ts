import type { Ctx } from "#platform/ctx.ts"

/** Who is written to: `locale` is the language of their screens, null where they have chosen none. */
export type Reader = { name: string; email: string; locale: string | null }

/** A colleague to write to; undefined where they have left, or have no address. */
export async function findReader(ctx: Ctx, personId: string): Promise<Reader | undefined> {
  const person = await ctx.db
    .selectFrom("people_person")
    .select(["name", "email", "locale"])
    .where("id", "=", personId)
    .where("left_at", "is", null)
    .executeTakeFirst()
  return person?.email ? { ...person, email: person.email } : undefined
}
