import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustWork } from "../access.ts"
import { getCaseForUpdate } from "../cases/get-case-for-update.ts"

export type CauseChoice = { id: string } | { name: string; parentId: string | null; avoidable: boolean }

/**
 * Says why it happened. A new cause with the name of one that is there already is that one; of one that was merged away, the one it went into. What is
 * retired is chosen no more. Closed and imported cases may get a cause too.
 */
export async function setCause(
  ctx: Ctx,
  caseId: string,
  what: { cause: CauseChoice; words: string; ownError: boolean },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const found = await getCaseForUpdate(ctx, caseId)
    await mustWork(ctx, found)
    const chosen = "id" in what.cause ? what.cause.id : await keepCause(ctx, what.cause, found.unit_id)
    const cause = await ctx.db
      .selectFrom("recovery_cause")
      .select(["id", "merged_into", "retired_at"])
      .where("id", "=", chosen)
      .executeTakeFirst()
    if (!cause) throw notFound("This cause")
    const causeId = cause.merged_into ?? cause.id
    if (cause.retired_at !== null && cause.merged_into === null && found.cause_id !== causeId)
      throw new Refusal("cause-retired", "This cause is retired. Choose another, or let a lead bring it back.")
    await ctx.db
      .updateTable("recovery_case")
      .set({ cause_id: causeId, cause_words: what.words, own_error: what.ownError })
      .where("id", "=", caseId)
      .execute()
    await record(ctx, "cause-set", "case", caseId, { causeId, ownError: what.ownError })
    changed(ctx, `case:${caseId}`, "causes")
    return causeId
  })
}

export async function keepCause(
  ctx: Ctx,
  cause: { name: string; parentId: string | null; avoidable: boolean },
  unitId: string | null,
): Promise<string> {
  await ctx.db
    .insertInto("recovery_cause")
    .values({
      id: newId(ctx),
      name: cause.name,
      parent_id: cause.parentId,
      avoidable: cause.avoidable,
      unit_id: unitId,
      made_at: ctx.now(),
    })
    .onConflict((conflict) => conflict.columns(["parent_id", "name"]).doNothing())
    .execute()
  const kept = await ctx.db
    .selectFrom("recovery_cause")
    .select("id")
    .where("name", "=", cause.name)
    .where("parent_id", cause.parentId === null ? "is" : "=", cause.parentId)
    .executeTakeFirstOrThrow()
  return kept.id
}
