import type { BeforeAndAfter } from "#contracts/before-and-after.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { differenceInDifferences } from "#stats"
import type { Change } from "../changes/change-queries.ts"
import type { Grain } from "../days/period.ts"
import { findSpan } from "../days/read-span.ts"
import { registry } from "../registry.ts"
import { sayInEnglish } from "../saying.ts"
import { readPartSeries } from "../series/read-part-series.ts"
import { readSeries } from "../series/read-series.ts"
import type { Series } from "../series/series.ts"
import { wordOfShift } from "../series/verdict.ts"
import { readUnitTree, type UnitTree } from "../unit-tree.ts"
import { type Beside, comparisonUnit, sharedPeriods } from "./comparison-unit.ts"
import { getChange, listChangedUnits, listPlaces } from "./judged-change-queries.ts"
import { sayBeforeAndAfter, sayBeforeAndAfterInEnglish } from "./saying.ts"
import { type Weighed, weighChange } from "./weigh-change.ts"

/** Beyond so many units beside it, those first by name are looked at. */
const mostBeside = 60

/** Whether a change did anything. Throws not-found for an unknown change, and for a unit that is not beside the one where it was made. */
export async function readBeforeAndAfter(ctx: Ctx, id: string, withUnit: string | undefined): Promise<BeforeAndAfter> {
  const change = await getChange(ctx, id)
  const tree = await readUnitTree(ctx)
  const here = await weighIn(ctx, change)
  const { series, weighed } = here
  const verdict = series.changes.find((one) => one.id === id)?.verdict
  if (!verdict) throw new Error("a change on its own chart has a verdict")
  const [[place], beside] = await Promise.all([
    listPlaces(ctx, tree, [change]),
    readBeside(ctx, tree, change, series, weighed),
  ])
  const chosen = chosenUnit(weighed, beside.units, withUnit)
  const comparison = chosen && compare(change, await alignedWith(ctx, change, here, beside.grain), chosen, withUnit)
  const { earlier: _, later: __, ...numbers } = weighed
  const told = {
    change: {
      ...change,
      unit: null,
      narrowed: [],
      ...place,
      verdict: { ...verdict, sentence: sayInEnglish(verdict.says) },
    },
    grain: series.grain,
    ...numbers,
    // What is missing is counted by the periods that the verdict is reached by.
    needed: series.judged.grain === series.grain ? numbers.needed : { before: 0, after: 0 },
    comparison: comparison ?? null,
    beside: beside.units.map(({ id, name, changed }) => ({ id, name, changed })),
  }
  const says = sayBeforeAndAfter(told)
  return { ...told, says, sentence: sayBeforeAndAfterInEnglish(says) }
}

type Here = { series: Awaited<ReturnType<typeof readSeries>>; weighed: Weighed }

async function weighIn(ctx: Ctx, change: Change, grain?: Grain): Promise<Here> {
  const series = await readSeries(ctx, change.measure, { unitId: change.unitId, dims: change.dims }, grain)
  const weighed = weighChange(registry[change.measure], series.grain, series.points, series.changes, change.id)
  return { series, weighed }
}

/** Figures of others may be offered in longer periods than one's own; then both are held against each other in these. */
const alignedWith = (ctx: Ctx, change: Change, here: Here, grain: Grain): Promise<Here> | Here =>
  here.series.grain === grain ? here : weighIn(ctx, change, grain)

/** The units of the same parent, with their series, as far as any may be seen. */
async function readBeside(
  ctx: Ctx,
  tree: UnitTree,
  { measure, unitId, dims }: Change,
  { grain, points }: Series,
  { earlier }: Weighed,
): Promise<{ units: Beside[]; grain: Grain }> {
  const unit = unitId === null ? undefined : tree.units.get(unitId)
  const units = unit
    ? tree
        .childrenOf(unit.parentId)
        .filter(({ id, retired }) => id !== unit.id && !retired)
        .slice(0, mostBeside)
    : []
  const [first, last] = [earlier[0]?.from ?? points[0]?.from, points.at(-1)?.to]
  if (!unit || !first || !last) return { units: [], grain }
  const ids = units.map(({ id }) => id)
  const span = await findSpan(ctx)
  const [read, changed] = await Promise.all([
    readPartSeries(
      ctx,
      [measure],
      { unitId: unit.parentId, dims },
      { kind: "unit", ids, depth: unit.ancestors.length - 1 },
      { grain, span },
    ),
    listChangedUnits(ctx, measure, ids, { from: first, to: last }),
  ])
  const series = new Map(read.map(({ id, series }) => [id, series[0]?.series]))
  return {
    grain: read[0]?.series[0]?.series.grain ?? grain,
    units: units.flatMap(({ id, name }) => {
      const periods = series.get(id)?.points ?? []
      return periods.some(({ figure }) => figure.value !== null)
        ? [{ id, name, changed: changed.has(id), periods }]
        : []
    }),
  }
}

function chosenUnit({ earlier }: Weighed, beside: readonly Beside[], asked: string | undefined): Beside | null {
  if (asked === undefined) return comparisonUnit(earlier, beside)
  const unit = beside.find(({ id }) => id === asked)
  if (!unit) throw notFound("A unit of this id beside the one where the change was made")
  return unit
}

function compare(
  { measure }: Change,
  { series, weighed }: Here,
  unit: Beside,
  asked: string | undefined,
): NonNullable<BeforeAndAfter["comparison"]> {
  const earlier = sharedPeriods(weighed.earlier, unit.periods)
  const points = [...earlier, ...sharedPeriods(weighed.later, unit.periods)]
  const { better } = registry[measure]
  const found = differenceInDifferences(
    points.map(({ here }) => here),
    points.map(({ there }) => there),
    earlier.length,
    better === "none" ? "higher" : better,
  )
  const told = found.effect && Number.isFinite(found.effect.low) ? found.effect : null
  return {
    unit: { id: unit.id, name: unit.name },
    chosen: asked === undefined ? "rule" : "asked",
    changed: unit.changed,
    grain: series.grain,
    points,
    before: earlier.length,
    word: better === "none" ? wordOfShift(found.verdict) : found.verdict,
    effect: told,
    here: found.here,
    there: found.there,
    drifting: found.drifting,
  }
}
