import type { Ctx } from "#platform/ctx.ts"
import type { Award, AwardState } from "./award.ts"

/** One award as its rules need it, whoever asks. */
export async function findAward(ctx: Ctx, id: string): Promise<(Award & { name: string }) | undefined> {
  const row = await ctx.db.selectFrom("recognition_award").selectAll().where("id", "=", id).executeTakeFirst()
  return row && awardOf(row)
}

type Row = {
  id: string
  name: string
  state: string
  decided_by: string
  unit_id: string | null
  winners: number
  opens_on: string
  nominate_until: string
  decide_until: string
}

export const awardOf = (row: Row): Award & { name: string } => ({
  id: row.id,
  name: row.name,
  state: row.state as AwardState,
  decidedBy: row.decided_by as Award["decidedBy"],
  unitId: row.unit_id,
  winners: row.winners,
  opensOn: row.opens_on,
  nominateUntil: row.nominate_until,
  decideUntil: row.decide_until,
})
