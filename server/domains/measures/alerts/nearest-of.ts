import type { StandingSignal } from "./standing-signal.ts"
import type { Place } from "./watched-charts.ts"

type Standing = Place & { measure: string; signal: Pick<StandingSignal, "side"> }

/**
 * Leaves out a unit's signal that only one of its parts explains: it is the same signal, thinned, and is told where it happens. What several parts show
 * at once is told to each of them and above them, because what they have in common lies there. `company`: the only top unit, whose charts are the
 * company's; null where there are several.
 */
export function nearestOf<S extends Standing>(standing: readonly S[], company: string | null): S[] {
  const units = standing.filter(({ touchpoint }) => touchpoint === null)
  return standing.filter((whole) => {
    if (whole.touchpoint) return true
    const alike = units.filter(({ measure, signal }) => measure === whole.measure && signal.side === whole.signal.side)
    const parts = alike.flatMap(({ unit }) => partBelow(whole.unit?.id ?? company, unit?.ancestors ?? []))
    return new Set(parts).size !== 1
  })
}

/** On the way from the top to a unit, what comes right below `whole`. */
function partBelow(whole: string | null, ancestors: readonly string[]): string[] {
  const at = whole === null ? -1 : ancestors.indexOf(whole)
  return whole !== null && at === -1 ? [] : ancestors.slice(at + 1, at + 2)
}
