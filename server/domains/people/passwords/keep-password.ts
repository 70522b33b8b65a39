import type { Ctx } from "#platform/ctx.ts"

/**
 * Keeps the hash of a person's password, within the deed that ends the sessions it has to. Whatever else could still set it (links in mails, printed
 * codes) holds no longer.
 */
export async function keepPassword(ctx: Ctx, personId: string, hash: string): Promise<void> {
  await ctx.db
    .insertInto("people_password")
    .values({ person_id: personId, hash, changed_at: ctx.now() })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ hash, changed_at: ctx.now() }))
    .execute()
  await endTicketsOf(ctx, personId)
}

/** Password tickets of a person that were not used hold no longer. */
export async function endTicketsOf(ctx: Ctx, personId: string): Promise<void> {
  await ctx.db
    .updateTable("people_password_ticket")
    .set({ used_at: ctx.now() })
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .execute()
}
