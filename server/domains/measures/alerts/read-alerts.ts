import type { z } from "zod"
import type { Alert, listMyAlerts } from "#contracts/alerts.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { viewerOf } from "../access.ts"
import type { MeasureKey } from "../measure.ts"
import { readUnitTree, unitMeant } from "../unit-tree.ts"
import { listAlertsOf, listOpenAlerts } from "./alert-queries.ts"
import { chanceAllowed, falseAlarmsAYear } from "./false-alarms.ts"

/** What the caller was told of, and what is watched at all. */
export async function readMyAlerts(ctx: Ctx): Promise<z.output<typeof listMyAlerts.reply>> {
  const [items, watched] = await Promise.all([
    listOpenAlerts(ctx, personOf(ctx).id),
    ctx.db.selectFrom("measures_watch").select(["charts", "looks_a_year"]).executeTakeFirst(),
  ])
  const { charts = 0, looks_a_year: looksAYear = 0 } = watched ?? {}
  const oneIn = looksAYear === 0 ? null : Math.round(1 / chanceAllowed(looksAYear))
  return { items, watch: { charts, looksAYear, falseAlarmsAYear, oneIn } }
}

/**
 * Who was told of signals on a chart. Of others' units nothing is told, because their figures are offered in whole months only, and a signal may be of a week;
 * the whole company's are everyone's. Throws not-found for an unknown unit.
 */
export async function readChartAlerts(
  ctx: Ctx,
  measure: MeasureKey,
  { unit: unitId, touchpoint }: { unit?: string | undefined; touchpoint?: string | undefined },
): Promise<Alert[]> {
  const tree = await readUnitTree(ctx)
  const unit = unitMeant(tree, unitId)
  const viewer = await viewerOf(ctx, tree)
  const seen = viewer.everything || (unit ? viewer.owns(unit.id) : touchpoint === undefined)
  return seen ? listAlertsOf(ctx, { measure, unitId: unit?.id ?? null, touchpointId: touchpoint ?? null }) : []
}
