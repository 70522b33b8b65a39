import { sql } from "kysely"
import { forgetZones } from "#people"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { forgetClockRules } from "./clock-rules.ts"
import { reckonClocks } from "./reckon-clocks.ts"

const atOnce = 1_000

/** Works out the clocks of all open cases of a unit and those below it anew: their hours, their targets or their time zone are others now. */
export async function reckonBelow(ctx: Ctx, unitId: string): Promise<void> {
  forgetZones(ctx)
  forgetClockRules(ctx)
  let after = "00000000-0000-0000-0000-000000000000"
  for (;;) {
    const ids = await inTransaction(asSystem(ctx), async (ctx) => {
      const { rows } = await sql<{ id: string }>`
        select "case".id from recovery_case "case" join people_unit unit on unit.id = "case".unit_id
        where "case".state <> 'closed' and not "case".history and not "case".demonstration and unit.ancestors @> array[${unitId}::uuid] and "case".id > ${after}
        order by "case".id limit ${atOnce} for update of "case"`.execute(ctx.db)
      const ids = rows.map(({ id }) => id)
      await reckonClocks(ctx, ids)
      return ids
    })
    after = ids.at(-1) ?? after
    if (ids.length < atOnce) break
  }
  changed(ctx, "cases")
}
