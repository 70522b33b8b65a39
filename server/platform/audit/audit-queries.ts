import { sql } from "kysely"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { LinkSource, Ref, TraceNode } from "#platform/trace/link.ts"

export type AuditFilter = {
  subjectKind?: string | undefined
  subjectId?: string | undefined
  actorId?: string | undefined
  deed?: string | undefined
  /** Calendar days in the organisation's time zone, both included. */
  from?: string | undefined
  to?: string | undefined
}
export type AuditPage = { before?: number | undefined; limit: number }
export type ReadAuditRow = Awaited<ReturnType<typeof listAuditRows>>[number]

/** The latest audit rows. Names are not the audit's to keep: they are asked of the domains as the rows are read, and are missing once a record is erased. */
export async function listAuditRows(ctx: Ctx, sources: readonly LinkSource[], filter: AuditFilter & AuditPage) {
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
    position: row.position,
    hash: row.hash,
    detail: row.detail,
  }))
}

async function selectRows(ctx: Ctx, filter: AuditFilter & AuditPage) {
  const { timeZone } = await getOrganisation(ctx)
  const midnight = (day: string) => sql<Date>`${day}::date::timestamp at time zone ${timeZone}`
  let rows = ctx.db
    .selectFrom("platform_audit as audit")
    .leftJoin("platform_audit_link as link", "link.audit_id", "audit.id")
    .select(["audit.id", "audit.at", "audit.actor_kind", "audit.actor_id", "audit.deed"])
    .select(["audit.subject_kind", "audit.subject_id", "link.position"])
    .select(sql<string>`audit.detail::text`.as("detail"))
    .select(sql<string | null>`encode(link.hash, 'hex')`.as("hash"))
    .orderBy("audit.id", "desc")
    .limit(filter.limit)
  if (filter.subjectKind) rows = rows.where("audit.subject_kind", "=", filter.subjectKind)
  if (filter.subjectId) rows = rows.where("audit.subject_id", "=", filter.subjectId)
  if (filter.actorId) rows = rows.where("audit.actor_id", "=", filter.actorId)
  if (filter.deed) rows = rows.where("audit.deed", "=", filter.deed)
  if (filter.from) rows = rows.where("audit.at", ">=", midnight(filter.from))
  if (filter.to)
    rows = rows.where("audit.at", "<", sql<Date>`(${filter.to}::date + 1)::timestamp at time zone ${timeZone}`)
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
