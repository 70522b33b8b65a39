import { asSystem, type Ctx } from "#platform/ctx.ts"
import { viewerOf } from "../access.ts"
import type { Change } from "../change-queries.ts"
import type { Series } from "../series.ts"
import { readUnitTree } from "../unit-tree.ts"

/**
 * A change has one verdict for everybody: the one that those see who answer for its unit, in its finest grain. Others see their own chart by whole months,
 * on which it may be too early to tell. It is told to them where no month of that chart is kept back, for then a verdict gives nothing away. `read`
 * reads the chart as one caller sees it.
 */
export async function withOwnersEyes(
  ctx: Ctx,
  { unitId }: Pick<Change, "unitId">,
  read: (ctx: Ctx) => Promise<Series[]>,
): Promise<Series[]> {
  const viewer = await viewerOf(ctx, await readUnitTree(ctx))
  const own = await read(ctx)
  if (viewer.everything || (unitId !== null && viewer.owns(unitId))) return own
  const nothingKept = own.every(
    ({ points }) => points.length > 0 && points.every(({ figure }) => figure.hidden === null),
  )
  return nothingKept ? read(asSystem(ctx)) : own
}
