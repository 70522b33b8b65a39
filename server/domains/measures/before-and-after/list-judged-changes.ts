import type { JudgedChange } from "#contracts/before-and-after.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Change } from "../changes/change-queries.ts"
import { findSpan } from "../days/read-span.ts"
import { dimsOf } from "../filter.ts"
import type { MeasureKey } from "../measure.ts"
import { sayInEnglish } from "../saying.ts"
import { readTrends } from "../series/read-trends.ts"
import type { Verdict, VerdictWord } from "../series/verdict.ts"
import { readUnitTree, unitMeant } from "../unit-tree.ts"
import { listLatestChanges, listPlaces } from "./judged-change-queries.ts"

/** Older changes than the latest so many have long been judged; a unit or a measure brings them up. */
const most = 40
/** Charts read side by side: more would take the database from those who wait for a screen. */
const atOnce = 4

type Asked = { unit?: string | undefined; measure?: MeasureKey | undefined; verdict?: VerdictWord | undefined }

/** The latest marked changes, each with the verdict of its own chart. Throws not-found for an unknown unit. */
export async function listJudgedChanges(
  ctx: Ctx,
  { unit, measure, verdict: wanted }: Asked,
): Promise<{ changes: JudgedChange[]; older: boolean }> {
  const tree = await readUnitTree(ctx)
  const found = await listLatestChanges(ctx, unitMeant(tree, unit)?.id ?? null, measure, most + 1)
  const changes = found.slice(0, most)
  const [verdicts, places] = await Promise.all([readVerdicts(ctx, changes), listPlaces(ctx, tree, changes)])
  const judged = changes.flatMap((change, at) => {
    const verdict = verdicts.get(change.id)
    const place = places[at]
    if (!verdict || !place || (wanted && verdict.word !== wanted)) return []
    return [{ ...change, ...place, verdict: { ...verdict, sentence: sayInEnglish(verdict.says) } }]
  })
  return { changes: judged, older: found.length > most }
}

/** Verdicts by change; charts of the same place are read together. */
async function readVerdicts(ctx: Ctx, changes: readonly Change[]): Promise<ReadonlyMap<string, Verdict>> {
  const places = [...Map.groupBy(changes, ({ unitId, dims }) => JSON.stringify([unitId, dimsOf({ dims })])).values()]
  const span = await findSpan(ctx)
  const verdicts = new Map<string, Verdict>()
  const read = async (here: readonly Change[]) => {
    const keys = [...new Set(here.map(({ measure }) => measure))]
    const { unitId = null, dims } = here[0] ?? {}
    const { trends } = await readTrends(ctx, keys, { unitId, dims }, { span })
    // A change of a unit above is on this chart as well; its own verdict is that of its own chart.
    const marked = new Set(here.map(({ id }) => id))
    for (const { series } of trends)
      for (const { id, verdict } of series.changes) if (verdict && marked.has(id)) verdicts.set(id, verdict)
  }
  for (let at = 0; at < places.length; at += atOnce) await Promise.all(places.slice(at, at + atOnce).map(read))
  return verdicts
}
