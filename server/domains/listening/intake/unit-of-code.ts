import { findUnit, type Unit } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"

type Known = { readAt: number; unit: Unit }
const known = new WeakMap<House, Map<string, Known>>()
/** How long a unit that was moved or renamed may be taken as it was, in milliseconds. */
const staleAfter = 5_000
const most = 5_000

/**
 * The unit that a link or a program names, when the survey may be about it: any unit where the survey is everyone's, otherwise its own unit and those
 * below. Undefined for anything else. A code is asked of the database at most every five seconds.
 */
export async function unitOfCode(ctx: Ctx, surveyUnitId: string | null, code: string): Promise<Unit | undefined> {
  const byCode = known.get(ctx.house) ?? new Map<string, Known>()
  known.set(ctx.house, byCode)
  const cached = byCode.get(code)
  const fresh = cached && performance.now() - cached.readAt < staleAfter
  const unit = fresh ? cached.unit : await findUnit(ctx, code)
  if (unit && !fresh) {
    if (byCode.size >= most) byCode.clear()
    byCode.set(code, { readAt: performance.now(), unit })
  }
  return unit && (surveyUnitId === null || unit.ancestors.includes(surveyUnitId)) ? unit : undefined
}
