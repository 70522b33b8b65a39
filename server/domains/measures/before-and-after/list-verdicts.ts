import type { Ctx } from "#platform/ctx.ts"
import { type Change, listChangesOf } from "../changes/change-queries.ts"
import { readSeries } from "../series/read-series.ts"
import type { Verdict } from "../series/verdict.ts"

/**
 * Whether a cause moved the charts it was to move, a verdict for each measure it was marked on: what a fix must prove. A cause marks few measures, each
 * with a filter of its own, so each is read by itself.
 */
export async function listVerdicts(
  ctx: Ctx,
  cause: { kind: string; id: string },
): Promise<{ change: Change; verdict: Verdict | null }[]> {
  const changes = await listChangesOf(ctx, cause)
  return Promise.all(
    changes.map(async (change) => {
      const series = await readSeries(ctx, change.measure, { unitId: change.unitId, dims: change.dims })
      return { change, verdict: series.changes.find(({ id }) => id === change.id)?.verdict ?? null }
    }),
  )
}
