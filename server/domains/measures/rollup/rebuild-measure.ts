import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { shapesOf } from "#platform/facts/describe-facts.ts"
import { keptFacts } from "#platform/facts/take-facts.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { Measure } from "../measure.ts"
import { scaledIn } from "./families.ts"
import { lockMeasures } from "./locks.ts"
import { planForMany, treeDepth } from "./plan-for-many.ts"
import { rollUp } from "./roll-up.ts"
import { rolledVersion } from "./rolled-version.ts"

/** Counts all kept facts of a measure anew by the formula it has now. Until it is through, readings count the raw rows. A newer program's rollup stays. */
export async function rebuildMeasure(ctx: Ctx, measure: Measure): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    if (!(await lockMeasures(ctx, [measure.key]))) return
    const version = rolledVersion(measure)
    const raised = await sql`
      insert into measures_rolled as r (measure, version) values (${measure.key}, ${version})
      on conflict (measure) do update set version = excluded.version where r.version < excluded.version`.execute(ctx.db)
    if (!raised.numAffectedRows) return
    await planForMany(ctx)
    await sql`delete from measures_spread where line_id in (select id from measures_line where measure = ${measure.key})`.execute(
      ctx.db,
    )
    await sql`delete from measures_rollup where line_id in (select id from measures_line where measure = ${measure.key})`.execute(
      ctx.db,
    )
    const shapes = await shapesOf(ctx, measure.key)
    if (shapes.length > 0) {
      const facts = keptFacts(shapes.map(({ id }) => id))
      await rollUp({ scaled: scaledIn(shapes, measure.key), weighted: true }, facts, await treeDepth(ctx)).execute(
        ctx.db,
      )
    }
    changed(ctx, "measures")
  })
}
