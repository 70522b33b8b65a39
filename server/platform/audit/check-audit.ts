import { type ChainCheck, checkChain } from "#platform/chain/check-chain.ts"
import type { Ctx } from "#platform/ctx.ts"
import { auditChain } from "./audit-chain.ts"

/** What a check of the whole audit found. */
export type AuditCheck = Omit<ChainCheck, "broken"> & {
  broken: { position: number; auditId: number | null; why: "row-changed" | "link-missing" } | null
}

/** Walks the audit's chain from its start; for `wellserved doctor`, and for an administrator who asks. */
export async function checkAudit(ctx: Ctx): Promise<AuditCheck> {
  const { broken, ...check } = await checkChain(ctx, auditChain)
  return { ...check, broken: broken && { position: broken.position, auditId: broken.rowId, why: broken.why } }
}
