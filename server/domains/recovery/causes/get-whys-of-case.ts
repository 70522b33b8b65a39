import type { Ctx } from "#platform/ctx.ts"
import { getSeenCase } from "../cases/get-seen-case.ts"
import { readWhys } from "./set-whys.ts"

/** Why it happened, asked up to five times. Throws not-found for a case that the caller may not see. */
export async function getWhysOfCase(ctx: Ctx, caseId: string): Promise<{ whys: string[] }> {
  await getSeenCase(ctx, caseId)
  return { whys: await readWhys(ctx, { case_id: caseId }) }
}
