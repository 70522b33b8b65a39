import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** The organisation's causes, each with the number of its cases, the most frequent first. */
export async function listCauses(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom("recovery_cause as cause")
    .select((eb) => [
      "cause.id",
      "cause.name",
      "cause.parent_id",
      "cause.avoidable",
      eb
        .selectFrom("recovery_case as case")
        .select(sql<number>`count(*)`.as("n"))
        .whereRef("case.cause_id", "=", "cause.id")
        .where("case.demonstration", "=", false)
        .as("cases"),
    ])
    .orderBy("cases", "desc")
    .orderBy("cause.name")
    .limit(2000)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    parentId: row.parent_id,
    avoidable: row.avoidable,
    cases: row.cases ?? 0,
  }))
}
