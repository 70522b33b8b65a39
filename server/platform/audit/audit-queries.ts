import type { Ctx } from "#platform/ctx.ts"
import type { LinkSource, Ref, TraceNode } from "#platform/trace/link.ts"

type AuditFilter = {
  subjectId?: string | undefined
  actorId?: string | undefined
  deed?: string | undefined
  before?: number | undefined
  limit: number
}

/** The latest audit rows. Names are not the audit's to keep: they are asked of the domains as the rows are read, and are missing once a record is erased. */
export async function listAuditRows(ctx: Ctx, sources: readonly LinkSource[], filter: AuditFilter) {
  const rows = await selectRows(ctx, filter)
  const refs = rows.flatMap((row) => [refOf(row.actor_kind, row.actor_id), refOf(row.subject_kind, row.subject_id)])
  const known = await titlesOf(
    ctx,
    sources,
    refs.flatMap((ref) => ref ?? []),
  )
  const named = (kind: string, id: string | null) => {
    const node = id === null ? undefined : known.get(id)
    return { kind, id, title: node?.title ?? null, href: node?.href ?? null }
  }
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: named(row.actor_kind, row.actor_id),
    deed: row.deed,
    subject: named(row.subject_kind, row.subject_id),
    chained: row.position !== null,
  }))
}

function selectRows(ctx: Ctx, filter: AuditFilter) {
  let rows = ctx.db
    .selectFrom("platform_audit as audit")
    .leftJoin("platform_audit_link as link", "link.audit_id", "audit.id")
    .select(["audit.id", "audit.at", "audit.actor_kind", "audit.actor_id", "audit.deed"])
    .select(["audit.subject_kind", "audit.subject_id", "link.position"])
    .orderBy("audit.id", "desc")
    .limit(filter.limit)
  if (filter.subjectId) rows = rows.where("audit.subject_id", "=", filter.subjectId)
  if (filter.actorId) rows = rows.where("audit.actor_id", "=", filter.actorId)
  if (filter.deed) rows = rows.where("audit.deed", "=", filter.deed)
  if (filter.before !== undefined) rows = rows.where("audit.id", "<", filter.before)
  return rows.execute()
}

const refOf = (kind: string, id: string | null): Ref | undefined => (id === null ? undefined : { kind, id })

async function titlesOf(
  ctx: Ctx,
  sources: readonly LinkSource[],
  refs: readonly Ref[],
): Promise<Map<string, TraceNode>> {
  const once = [...new Map(refs.map((ref) => [`${ref.kind} ${ref.id}`, ref])).values()]
  const nodes = await Promise.all(sources.map((source) => source.nodesOf(ctx, once)))
  return new Map(nodes.flat().map((node) => [node.id, node]))
}
