import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type Blocks, describeFacts } from "#platform/facts/describe-facts.ts"
import { giveSpaceBack, queueBlocks } from "#platform/facts/queue-blocks.ts"
import { type MeasureKey, measureKeys } from "../measure.ts"
import { registry } from "../registry.ts"
import { type Family, familiesOf } from "./families.ts"
import { fileUnits } from "./file-units.ts"
import { type Half, halves } from "./locks.ts"
import { rebuildMeasure } from "./rebuild-measure.ts"
import { rollFamily } from "./roll-family.ts"
import { rolledVersion } from "./rolled-version.ts"

/**
 * Blocks of the queue, 8 kB each: `window` is what one transaction takes, some hundred thousand records, so that catching up is fast and memory stays bounded;
 * from `many` on even and odd months are counted side by side.
 */
const sizes = { window: 8_000, many: 100 }

/**
 * One round of the roller: the tree of units and the versions of measures are brought up to date, then all facts that wait are counted. Readings are the
 * same before, during and after.
 */
export async function rollFacts(ctx: Ctx, { window, many } = sizes): Promise<void> {
  const { outdated, foreign, misfiled, waiting } = await look(ctx)
  if (misfiled) await fileUnits(ctx)
  for (const key of outdated) await rebuildMeasure(ctx, registry[key])
  if (!waiting) return
  const ours = measureKeys.filter((key) => !foreign.includes(key))
  const blocks = await queueBlocks(ctx)
  const windows = Array.from({ length: Math.ceil(blocks / window) }, (_, at) => ({
    from: at * window,
    to: (at + 1) * window,
  }))
  const families = new Map<object, Promise<Family[]>>()
  const familiesIn = (window: Blocks) => {
    const found = families.get(window) ?? describeFacts(ctx, window).then((shapes) => familiesOf(shapes, ours))
    families.set(window, found)
    return found
  }
  const failures: unknown[] = []
  // Each half goes its own way through the queue: days come in their order, so that a window may lie in one half alone.
  const roll = async (half: Half | null) => {
    for (const window of windows)
      for (const family of await familiesIn(window))
        await rollFamily(ctx, family, { ...window, half }).catch((error) => failures.push(error))
  }
  await Promise.all(blocks < many ? [roll(null)] : halves.map(roll))
  await giveSpaceBack(ctx, blocks)
  // One measure that cannot be counted keeps none of the others waiting.
  if (failures.length > 0) throw new AggregateError(failures, "Some facts could not be counted")
}

/** Measures rolled up by an older version than ours, and by a newer one, which is for a newer program to count. */
type Look = { outdated: MeasureKey[]; foreign: MeasureKey[]; misfiled: boolean; waiting: boolean }

/** What there is to do, in one statement; it finds nothing most of the time. */
async function look(ctx: Ctx): Promise<Look> {
  const versions = measureKeys.map((key) => rolledVersion(registry[key]))
  const own = sql`unnest(${[...measureKeys]}::text[], ${versions}::int[]) as own (key, version)`
  const { rows } = await sql<Look>`select
    array(select key from ${own}
      where not exists (select from measures_rolled r where r.measure = key and r.version >= own.version)) as outdated,
    array(select key from ${own} join measures_rolled r on r.measure = key and r.version > own.version) as foreign,
    exists (select from people_unit unit left join measures_unit filed on filed.unit_id = unit.id
      where filed.ancestors is distinct from unit.ancestors) as misfiled,
    exists (select from platform_fact) as waiting`.execute(ctx.db)
  return rows[0] ?? { outdated: [], foreign: [], misfiled: false, waiting: false }
}
