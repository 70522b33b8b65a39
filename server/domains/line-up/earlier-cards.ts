import type { Ctx } from "#platform/ctx.ts"
import { dayAfter } from "./day-span.ts"
import type { Turn } from "./rotation.ts"

/** What a team's other cards of the last half year, and those made ahead, have shown. */
export type EarlierCards = { turns: Turn[]; toldKudos: Set<string>; toldCases: Set<string> }

const halfAYear = 180

export async function listEarlierCards(ctx: Ctx, unitId: string, day: string): Promise<EarlierCards> {
  const rows = await ctx.db
    .selectFrom("line_up_card")
    .select(["day", "standard_id", "kudos_id", "case_id"])
    .where("unit_id", "=", unitId)
    .where("day", "!=", day)
    .where("day", ">", dayAfter(day, -halfAYear))
    .execute()
  return {
    turns: rows.flatMap((row) => (row.standard_id ? [{ standardId: row.standard_id, day: row.day }] : [])),
    toldKudos: new Set(rows.flatMap(({ kudos_id }) => kudos_id ?? [])),
    toldCases: new Set(rows.flatMap(({ case_id }) => case_id ?? [])),
  }
}
