import type { Ctx } from "#platform/ctx.ts"

/** Keeps who did what to which record, in the deed's transaction. `detail` holds ids, codes and hashes; never a person's words. */
export async function record(
  ctx: Ctx,
  deed: string,
  subjectKind: string,
  subjectId: string | null,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const { actor } = ctx
  await ctx.db
    .insertInto("platform_audit")
    .values({
      at: ctx.now(),
      actor_kind: actor.kind,
      actor_id: actor.kind === "person" || actor.kind === "service" ? actor.id : null,
      deed,
      subject_kind: subjectKind,
      subject_id: subjectId,
      detail: JSON.stringify(detail),
    })
    .execute()
}
