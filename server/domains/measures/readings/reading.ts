import type { Ctx } from "#platform/ctx.ts"
import { type Viewer, viewerOf } from "../access.ts"
import type { Cut } from "../counted/cut.ts"
import type { Grain } from "../days/period.ts"
import { dimsOf, type Filter, isNarrowed } from "../filter.ts"
import type { Figure, MeasureKey } from "../measure.ts"
import { daysOfMonths } from "../protection/offered-months.ts"
import { readGround } from "../protection/protected-ground.ts"
import type { Hidden } from "../protection/protection.ts"
import { smallUnits } from "../protection/small-units.ts"
import { registry } from "../registry.ts"
import { readUnitTree, type TreeUnit, type UnitTree, unitMeant } from "../unit-tree.ts"
import { firstDayInReach, looksThrough } from "./days-in-reach.ts"

type WholeDays = { from: string; to: string }
type Days = { from?: string | undefined; to?: string | undefined }

/** What every reading begins with: the units, the one that is meant, and what this caller may see. */
export type Reading = {
  tree: UnitTree
  /** Null: the whole company. */
  unit: TreeUnit | null
  /** The filter with the unit that is meant, and with the days that are counted. */
  filter: Filter
  /** The days that count, where they are others than were asked for. */
  counted: Days
  /** Where the reading reaches less far back than it was asked to: the first day that it counts. */
  countedFrom: string | null
  /** The days that count when these are asked for: figures of others are offered in whole months only. */
  daysCounted<D extends Days>(days: D): D | WholeDays
  /** The grain of a series when this one is asked for. */
  grainOffered(grain: Grain | undefined): Grain | undefined
  /** Whether these are figures of others, which are offered in whole months only. */
  ofOthers: boolean
  /** Why a figure of this reading, or of one of its parts, is kept back; null when it is shown. */
  hides(figure: Figure, part?: Part): Hidden | null
  /** Whether the caller sees this unit whatever its size. */
  owns(unitId: string): boolean
}

/** A part of what is read: a unit (or restOf one), a value of the dimension it is cut by, a period. */
type Part = { unitId?: string; value?: string; days?: Days; narrowed?: boolean }

/**
 * `needs` says what will be read. Narrowed by two dimensions or more it may not reach back all the way; of others it is counted in whole months, and each
 * figure is held against all that it could be subtracted from; `everyUnit` where parts of any unit will be asked about, `fewest` where more
 * answers are needed than for the measures. Without `needs` only the number of answers decides.
 */
export async function openReading(
  ctx: Ctx,
  filter: Filter,
  needs?: { keys: readonly MeasureKey[]; cut?: Cut; everyUnit?: boolean; fewest?: number },
): Promise<Reading> {
  const tree = await readUnitTree(ctx)
  const unit = unitMeant(tree, filter.unitId)
  const viewer = await viewerOf(ctx, tree)
  const meant = { ...filter, unitId: unit?.id ?? null }
  const cut = needs?.cut ?? null
  const small = viewer.everything ? new Map() : smallUnits(tree, viewer)
  const { everyUnit = false, fewest = 0 } = needs ?? {}
  const asked = { unit, filter, keys: needs?.keys ?? [], cut, everyUnit, fewest }
  const ground =
    needs && isOfOthers(viewer, tree, unit, filter, cut) ? await readGround(ctx, tree, asked, viewer, small) : undefined
  const daysCounted = <D extends Days>(days: D): D | WholeDays =>
    ground && (days.from !== undefined || days.to !== undefined) ? daysOfMonths(ground.offered.holding(days)) : days
  const days: Days = daysCounted({ from: filter.from, to: filter.to })
  const reachable: Filter = { ...meant, ...days }
  const from = needs && looksThrough(filter, cut) ? await firstDayInReach(ctx, needs.keys, reachable) : null
  const counted = { ...reachable, ...(from !== null && { from }) }
  return {
    tree,
    unit,
    filter: counted,
    counted: { ...differing(filter, days), ...(from !== null && { from }) },
    countedFrom: from,
    daysCounted,
    grainOffered: (grain) => (ground && grain !== "year" ? "month" : grain),
    ofOthers: ground !== undefined,
    owns: (unitId) => viewer.everything || viewer.owns(unitId),
    hides(figure, part = {}) {
      const where = part.unitId ?? unit?.id ?? ""
      if (viewer.everything || (where !== "" && viewer.owns(where))) return null
      if (!ground) return simply(figure, where, part.narrowed ?? isNarrowed(filter), small)
      if (figure.n === 0) return small.get(where) ?? null
      if (looksThrough(filter, cut)) return "would-tell"
      const [value = null] = Object.values(dimsOf(filter))
      const months = ground.offered.holding(part.days ?? days)
      return ground.hides(figure.measure, { unit: where, value: part.value ?? value, months })
    },
  }
}

/** Whether a reading tells of others' units, or of some answers apart from the rest, to somebody who does not see all of these. */
function isOfOthers(viewer: Viewer, tree: UnitTree, unit: TreeUnit | null, filter: Filter, cut: Cut | null): boolean {
  if (viewer.everything) return false
  if (unit && viewer.owns(unit.id))
    return cut?.by === "unit" && tree.childrenOf(unit.id).some(({ id }) => !viewer.owns(id))
  return unit !== null || isNarrowed(filter) || cut?.by === "unit" || cut?.by === "dimension"
}

function simply(figure: Figure, where: string, narrowed: boolean, small: ReadonlyMap<string, Hidden>): Hidden | null {
  const kept = small.get(where)
  if (kept) return kept
  if (figure.n === 0 || (where === "" && !narrowed)) return null
  return figure.n < registry[figure.measure].minimumAnswers ? "few-answers" : null
}

/** The days that count, where they are not those that were asked for. */
export function differing(asked: Days, counted: Days): Days {
  return asked.from === counted.from && asked.to === counted.to ? {} : counted
}
