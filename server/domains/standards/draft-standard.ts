import { sql } from "kysely"
import type { WrittenCheck } from "#contracts/check.ts"
import type { StandardContent } from "#contracts/standards.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { writeCheck } from "./acknowledgement/write-check.ts"
import { addVersion } from "./rewrite-standard.ts"

/** Writes a new standard, with the question that tells whether it was read where it has one: a draft, last in the order of priority. Returns its id. */
export async function draftStandard(
  ctx: Ctx,
  content: StandardContent,
  check: WrittenCheck | null = null,
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    await sql`lock table standards_standard in share row exclusive mode`.execute(ctx.db)
    const id = newId(ctx)
    const last = await ctx.db
      .selectFrom("standards_standard")
      .select((eb) => eb.fn.max<number | null>("position").as("position"))
      .executeTakeFirstOrThrow()
    await ctx.db
      .insertInto("standards_standard")
      .values({ id, position: (last.position ?? 0) + 1, state: "draft", made_at: ctx.now() })
      .execute()
    await addVersion(ctx, id, 1, content)
    await record(ctx, "standard-drafted", "standard", id)
    if (check) await writeCheck(ctx, id, check)
    changed(ctx, "standards")
    return id
  })
}
