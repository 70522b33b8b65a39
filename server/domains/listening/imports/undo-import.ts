import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { takeBackFacts } from "#platform/facts/record-facts.ts"
import { changed } from "#platform/live/live-hub.ts"

const atOnce = 5_000

/**
 * Takes an import back: its responses, their words, their keys, and what measures counted of them. All or nothing. Throws `import-running`, and
 * `import-in-use` when cases or thanks have grown out of it, which would lose their ground.
 */
export async function undoImport(ctx: Ctx, importId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("listening_import")
      .select("state")
      .where("id", "=", importId)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw notFound("This import")
    if (found.state === "running")
      throw new Refusal("import-running", "This import is still running. Wait until it has ended.")
    if (found.state === "undone") return
    // In one reading of the keys, which have no index by response: that would cost every row of every import.
    await sql`delete from listening_import_key k using listening_response r
      where r.import_id = ${importId} and k.survey_id = r.survey_id and k.response_id = r.id`.execute(ctx.db)
    let taken = 0
    for (;;) {
      const count = await takeBackSome(ctx, importId)
      taken += count
      if (count < atOnce) break
    }
    await sql`delete from listening_bad_row where import_id = ${importId}`.execute(ctx.db)
    await ctx.db
      .updateTable("listening_import")
      .set({ state: "undone", ended_at: ctx.now() })
      .where("id", "=", importId)
      .execute()
    await record(ctx, "import-undone", "import", importId, { responses: taken })
    changed(ctx, "imports", "feedback", "surveys", "measures")
  })
}

async function takeBackSome(ctx: Ctx, importId: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from listening_response where import_id = ${importId} limit ${atOnce}`.execute(ctx.db)
  if (rows.length === 0) return 0
  const ids = rows.map(({ id }) => id)
  await takeBackFacts(ctx, ids)
  const these = sql`any(${ids}::uuid[])`
  try {
    await sql`delete from listening_unread where history in (true, false) and response_id = ${these}`.execute(ctx.db)
    await sql`delete from listening_comment_theme where comment_id in (select id from listening_comment where response_id = ${these})`.execute(
      ctx.db,
    )
    await sql`delete from listening_comment where response_id = ${these}`.execute(ctx.db)
    await sql`delete from listening_response where id = ${these}`.execute(ctx.db)
  } catch (failure) {
    if ((failure as { code?: string }).code !== "23503") throw failure
    throw new Refusal(
      "import-in-use",
      "Cases or thanks have grown out of this import and would lose their ground, so it stays. Deal with them as with any others.",
      { cause: failure },
    )
  }
  return rows.length
}
