import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { giveSpaceBack, queueBlocks } from "#platform/facts/queue-blocks.ts"
import { type MeasureKey, measureKeys } from "../measure.ts"
import { registry } from "../registry.ts"
import { fileUnits } from "./file-units.ts"
import { rebuildMeasure } from "./rebuild-measure.ts"
import { rollMeasure } from "./roll-measure.ts"
import { rolledVersion } from "./rolled-version.ts"

/** Blocks of the queue, 8 kB each, that one transaction takes: some hundred thousand facts, so that catching up is fast and memory stays bounded. */
const window = 8_000
/** How many measures are counted side by side. */
const abreast = 2

/**
 * One round of the roller: the tree of units and the versions of measures are brought up to date, then all facts that wait are counted. Readings are the
 * same before, during and after.
 */
export async function rollFacts(ctx: Ctx): Promise<void> {
  const { outdated, misfiled, waiting } = await look(ctx)
  if (misfiled) await fileUnits(ctx)
  for (const key of outdated) await rebuildMeasure(ctx, registry[key])
  if (waiting.length === 0) return
  const blocks = await queueBlocks(ctx)
  const failures: unknown[] = []
  for (let from = 0; from < blocks; from += window) {
    const left = [...waiting]
    const work = async () => {
      for (let key = left.shift(); key; key = left.shift())
        await rollMeasure(ctx, registry[key], { from, to: from + window }).catch((error) => failures.push(error))
    }
    await Promise.all(Array.from({ length: abreast }, work))
  }
  await giveSpaceBack(ctx, blocks)
  // One measure that cannot be counted keeps none of the others waiting.
  if (failures.length > 0) throw new AggregateError(failures, "Some facts could not be counted")
}

type Look = { outdated: MeasureKey[]; misfiled: boolean; waiting: MeasureKey[] }

/** What there is to do, in one statement; it finds nothing most of the time. */
async function look(ctx: Ctx): Promise<Look> {
  const versions = measureKeys.map((key) => rolledVersion(registry[key]))
  const { rows } = await sql<Look>`select
    array(select key from unnest(${[...measureKeys]}::text[], ${versions}::int[]) as own (key, version)
      where not exists (select from measures_rolled r where r.measure = key and r.version >= own.version)) as outdated,
    exists (select from people_unit unit left join measures_unit filed on filed.unit_id = unit.id
      where filed.ancestors is distinct from unit.ancestors) as misfiled,
    array(select distinct measure from platform_fact where measure = any(${[...measureKeys]})) as waiting`.execute(
    ctx.db,
  )
  return rows[0] ?? { outdated: [], misfiled: false, waiting: [] }
}
