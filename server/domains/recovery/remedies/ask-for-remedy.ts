import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { remediesTold } from "../ledgers.ts"
import { mailApproval } from "./approval-mail.ts"

/**
 * Asks whoever comes at this rung: the nearest first, the next one up when nobody has decided in time. Written down, so that one is asked once; by mail
 * where they have an address. Nothing is sent from a sample.
 */
export async function askFor(ctx: Ctx, remedyId: string, rung: 1 | 2 | 3, deciders: readonly string[]): Promise<void> {
  const personId = deciders[rung - 1] ?? null
  const [written] = await append(
    ctx,
    remediesTold,
    ctx.db
      .insertInto("recovery_remedy_told")
      .values({ remedy_id: remedyId, rung, person_id: personId, at: ctx.now() })
      .onConflict((conflict) => conflict.doNothing()),
  )
  if (!written || personId === null) return
  changed(ctx, "approvals", `person:${personId}`)
  if ((await getOrganisation(ctx)).sample) return
  await mailApproval(ctx, personId, remedyId, rung === 1 ? "asked" : "waits")
}
