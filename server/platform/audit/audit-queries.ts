import type { Ctx } from "#platform/ctx.ts"

/** The latest audit rows. The actor is shown as kind and id: names are not the audit's to keep. */
export async function listAuditRows(
  ctx: Ctx,
  query: { subjectId?: string | undefined; deed?: string | undefined; before?: number | undefined; limit: number },
) {
  let rows = ctx.db
    .selectFrom("platform_audit as audit")
    .leftJoin("platform_audit_link as link", "link.audit_id", "audit.id")
    .select([
      "audit.id",
      "audit.at",
      "audit.actor_kind",
      "audit.actor_id",
      "audit.deed",
      "audit.subject_kind",
      "audit.subject_id",
      "link.position",
    ])
    .orderBy("audit.id", "desc")
    .limit(query.limit)
  if (query.subjectId) rows = rows.where("audit.subject_id", "=", query.subjectId)
  if (query.deed) rows = rows.where("audit.deed", "=", query.deed)
  if (query.before !== undefined) rows = rows.where("audit.id", "<", query.before)
  return (await rows.execute()).map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: row.actor_id ? `${row.actor_kind} ${row.actor_id}` : row.actor_kind,
    deed: row.deed,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    chained: row.position !== null,
  }))
}
