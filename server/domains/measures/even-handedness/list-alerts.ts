import type { EvenAlert, EvenFilters } from "#contracts/even-handedness.ts"
import type { Ctx } from "#platform/ctx.ts"
import { yearUnlessTold } from "../days/year-unless-told.ts"
import { registry } from "../registry.ts"
import { sayEvenInEnglish, sayGap } from "./saying.ts"
import { nearest, type Watched, watchBands } from "./watch-bands.ts"

/** Where those who spend little are served worse, by unit and measure; the gravest first. */
export async function listAlerts(
  ctx: Ctx,
  filters: Pick<EvenFilters, "from" | "to">,
): Promise<{ from: string; to: string; checks: number; alerts: EvenAlert[] }> {
  const days = await yearUnlessTold(ctx, filters)
  const { looked, uneven, counted } = await watchBands(ctx, days)
  const alerts = nearest(uneven)
    .sort((a, b) => a.chance - b.chance)
    .map((one) => alertOf(one, looked.length))
  return { ...counted, checks: looked.length, alerts }
}

function alertOf({ unit, measure, found, chance }: Watched, checks: number): EvenAlert {
  const says = sayGap(registry[measure], unit.name, found, "alert", checks)
  const { gap, small, large } = found
  return {
    measure,
    unit: { id: unit.id, name: unit.name },
    gap,
    small,
    large,
    chance,
    says,
    sentence: sayEvenInEnglish(says),
  }
}
