import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** One thing that was done to one record. `detail` holds ids, codes and hashes; never a person's words. */
export type AuditEntry = {
  deed: string
  subjectKind: string
  subjectId: string | null
  detail?: Record<string, unknown>
  /** Who did it, where ctx does not know yet: whoever signs in is nobody until then. */
  by?: { kind: "person" | "system"; id: string | null }
}

/** Keeps who did what to which record, in the deed's transaction. */
export async function record(
  ctx: Ctx,
  deed: string,
  subjectKind: string,
  subjectId: string | null,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await recordAll(ctx, [{ deed, subjectKind, subjectId, detail }])
}

/** The same for many records, in one statement. */
export async function recordAll(ctx: Ctx, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return
  const { actor } = ctx
  const actorId = actor.kind === "person" || actor.kind === "service" ? actor.id : null
  const rows = entries.map(({ deed, subjectKind, subjectId, detail, by }) => ({
    actor_kind: by?.kind ?? actor.kind,
    actor_id: by ? by.id : actorId,
    deed,
    subject_kind: subjectKind,
    subject_id: subjectId,
    detail: detail ?? {},
  }))
  await sql`insert into platform_audit (at, actor_kind, actor_id, deed, subject_kind, subject_id, detail)
    select ${ctx.now()}::timestamptz, actor_kind, actor_id, deed, subject_kind, subject_id, detail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as e(actor_kind text, actor_id uuid, deed text, subject_kind text, subject_id uuid, detail jsonb)`.execute(ctx.db)
}
