import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type AuditContent, auditContent, chainStart, linkHash } from "./chain-link.ts"

/** What a check of the whole audit found. */
export type AuditCheck = {
  /** How many rows are chained and unchanged. */
  sound: number
  /** The first place at which the chain does not hold, and why; null when it holds to its end. */
  broken: { position: number; auditId: number | null; why: "row-changed" | "link-missing" } | null
  /** Rows that have waited longer than a minute for their link: the chainer does not run, or rows were added behind its back. */
  waiting: number
  /** The last hash, in hex. Kept elsewhere, it shows later whether the end of the chain was cut off. */
  head: string
}

const page = 5_000
const mayWait = 60_000

/** Walks the chain from its start and computes every hash again, in pages; for `wellserved doctor`. */
export async function checkAudit(ctx: Ctx): Promise<AuditCheck> {
  let position = 0
  let hash: Buffer = chainStart
  const result = async (broken: AuditCheck["broken"]): Promise<AuditCheck> => ({
    sound: position,
    broken,
    waiting: await countWaiting(ctx),
    head: hash.toString("hex"),
  })
  for (;;) {
    const { rows } = await sql<AuditContent & { position: number; hash: Buffer }>`
      select link.position, link.hash, ${auditContent}
      from platform_audit_link link join platform_audit audit on audit.id = link.audit_id
      where link.position > ${position} order by link.position limit ${page}`.execute(ctx.db)
    for (const row of rows) {
      if (row.position !== position + 1) return result({ position: position + 1, auditId: null, why: "link-missing" })
      const expected = linkHash(hash, row.position, row)
      if (!expected.equals(row.hash)) return result({ position: row.position, auditId: row.id, why: "row-changed" })
      position = row.position
      hash = expected
    }
    if (rows.length < page) return result(null)
  }
}

async function countWaiting(ctx: Ctx): Promise<number> {
  const since = new Date(ctx.now().getTime() - mayWait)
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from platform_audit audit
    where audit.at < ${since} and not exists (select from platform_audit_link link where link.audit_id = audit.id)`.execute(
    ctx.db,
  )
  return rows[0]?.waiting ?? 0
}
