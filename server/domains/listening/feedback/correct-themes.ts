import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getSight, mayCorrectThemes } from "../access.ts"

/**
 * A person says what a comment speaks of. Their themes take the place of the engine's, which does not overrule them, and those that both found stay the
 * engine's. Throws not-found for a response without words, and `forbidden` outside one's reach.
 */
export async function correctThemes(ctx: Ctx, responseId: string, themes: readonly string[]): Promise<void> {
  const person = personOf(ctx)
  await inTransaction(ctx, async (ctx) => {
    const comment = await ctx.db
      .selectFrom("listening_comment")
      .select(["id", "unit_id"])
      .where("response_id", "=", responseId)
      .forUpdate()
      .executeTakeFirst()
    if (!comment) throw notFound("This comment")
    if (!mayCorrectThemes(await getSight(ctx), comment.unit_id))
      throw forbidden(
        "themes-set-by-lead",
        "Only the lead of this unit, or a steward, can correct what its comments speak of.",
      )
    await sql`delete from listening_comment_theme where comment_id = ${comment.id} and theme <> all(${[...themes]}::text[])`.execute(
      ctx.db,
    )
    await sql`insert into listening_comment_theme (comment_id, theme, found_by, person_id)
      select ${comment.id}, theme, 'person', ${person.id} from unnest(${[...themes]}::text[]) as t(theme) on conflict do nothing`.execute(
      ctx.db,
    )
    await ctx.db
      .updateTable("listening_comment")
      .set({ corrected_at: ctx.now(), corrected_by: person.id })
      .where("id", "=", comment.id)
      .execute()
    await record(ctx, "themes-corrected", "response", responseId, { themes: [...themes] })
    changed(ctx, "feedback")
  })
}
