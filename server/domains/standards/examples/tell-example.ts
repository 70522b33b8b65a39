import { record } from "#platform/audit/record.ts"
import { actorId, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { getStandardForUpdate } from "../get-standard-for-update.ts"
import { listExamples, mostExamples } from "./example-queries.ts"

/** Tells how a standard was lived. Refuses more than anybody would read. Returns its id. */
export async function tellExample(ctx: Ctx, standardId: string, words: string): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    await getStandardForUpdate(ctx, standardId)
    if ((await listExamples(ctx, standardId)).length >= mostExamples)
      throw new Refusal("enough-examples", "There are twelve examples already. Take one away that says the least.")
    const id = newId(ctx)
    await ctx.db
      .insertInto("standards_example")
      .values({ id, standard_id: standardId, words, written_at: ctx.now(), written_by: actorId(ctx) })
      .execute()
    await record(ctx, "example-told", "standard", standardId)
    changed(ctx, "standards")
    return id
  })
}

/** Tells an example no more. */
export async function withdrawExample(ctx: Ctx, standardId: string, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .updateTable("standards_example")
      .set({ withdrawn_at: ctx.now() })
      .where("id", "=", id)
      .where("standard_id", "=", standardId)
      .where("withdrawn_at", "is", null)
      .returning("id")
      .executeTakeFirst()
    if (!row) throw notFound("This example")
    await record(ctx, "example-withdrawn", "standard", standardId)
    changed(ctx, "standards")
  })
}
