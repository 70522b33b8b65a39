import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { Chain } from "#platform/chain/chain.ts"
import { asInstant } from "#platform/database/as-instant.ts"

/** A row of the audit as it enters the chain: every value as text, as PostgreSQL writes it. */
type AuditContent = {
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

/** A link's hash is SHA-256, so that whoever has the rows alone can work it out again. */
export const auditChain: Chain<AuditContent> = {
  rows: "platform_audit",
  links: "platform_audit_link",
  of: "audit_id",
  content: sql`entry.id, ${asInstant(sql`entry.at`)} as at,
    entry.actor_kind, entry.actor_id, entry.deed, entry.subject_kind, entry.subject_id, entry.detail::text as detail`,
  lockKey: 4_400_002,
  hash(_ctx, before, position, { id, at, actor_kind, actor_id, deed, subject_kind, subject_id, detail }) {
    const said = JSON.stringify([position, id, at, actor_kind, actor_id, deed, subject_kind, subject_id, detail])
    return createHash("sha256").update(before).update(said).digest()
  },
}
