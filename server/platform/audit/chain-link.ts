import { createHash } from "node:crypto"
import { type RawBuilder, sql } from "kysely"

/** A row of the audit as it enters the chain: every value as text, as PostgreSQL writes it. */
export type AuditContent = {
  id: number
  /** UTC with microseconds, "2026-11-22T08:00:00.000000Z". */
  at: string
  actor_kind: string
  actor_id: string | null
  deed: string
  subject_kind: string
  subject_id: string | null
  detail: string
}

/** The columns of AuditContent, for a query on `platform_audit as audit`. */
export const auditContent: RawBuilder<unknown> = sql`audit.id, to_char(audit.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  audit.actor_kind, audit.actor_id, audit.deed, audit.subject_kind, audit.subject_id, audit.detail::text as detail`

/** What the first link holds on to. */
export const chainStart = Buffer.alloc(32)

/** The hash of a link: SHA-256 over the hash before it, its position, and all that its row says. */
export function linkHash(before: Buffer, position: number, row: AuditContent): Buffer {
  const { id, at, actor_kind, actor_id, deed, subject_kind, subject_id, detail } = row
  const said = JSON.stringify([position, id, at, actor_kind, actor_id, deed, subject_kind, subject_id, detail])
  return createHash("sha256").update(before).update(said).digest()
}
