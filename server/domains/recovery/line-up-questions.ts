import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/**
 * For the line-up: what went wrong in these units lately, those with a done fix first. No names of customers or staff, and no bare scores: a team
 * can learn from what was said only.
 */
export async function listRecentMisses(ctx: Ctx, unitId: string, since: Date) {
  const rows = await ctx.db
    .selectFrom("recovery_case as case")
    .innerJoin("people_unit as unit", "unit.id", "case.unit_id")
    .leftJoin("recovery_fix_case as hung", "hung.case_id", "case.id")
    .leftJoin("recovery_fix as fix", (join) =>
      join.onRef("fix.id", "=", "hung.fix_id").on("fix.done_on", "is not", null),
    )
    .leftJoin("recovery_cause as cause", "cause.id", "case.cause_id")
    .select([
      "case.id as caseId",
      "case.subject",
      "case.opened_at as at",
      "cause.name as cause",
      "fix.id as fixId",
      "fix.we_did as weDid",
    ])
    .where(sql<boolean>`unit.ancestors @> array[${unitId}::uuid]`)
    .where("case.opened_at", ">=", since)
    .where("case.history", "=", false)
    .where("case.demonstration", "=", false)
    .where((eb) => eb.or([eb("case.words", "!=", ""), eb("case.source", "!=", "response")]))
    .orderBy(sql`fix.done_on desc nulls last`)
    .orderBy("case.opened_at", "desc")
    .limit(20)
    .execute()
  return rows
}

/** For the line-up: what is promised to customers of these units within a span of time. */
export async function listPromisesDue(ctx: Ctx, unitId: string, from: Date, to: Date) {
  return ctx.db
    .selectFrom("recovery_promise as promise")
    .innerJoin("recovery_case as case", "case.id", "promise.case_id")
    .innerJoin("people_unit as unit", "unit.id", "case.unit_id")
    .innerJoin("people_person as owner", "owner.id", "promise.owner_id")
    .select(["promise.id", "promise.what", "promise.due_at as dueAt", "owner.name as ownerName", "case.id as caseId"])
    .where(sql<boolean>`unit.ancestors @> array[${unitId}::uuid]`)
    .where("promise.outcome", "is", null)
    .where("case.demonstration", "=", false)
    .where("promise.due_at", ">=", from)
    .where("promise.due_at", "<", to)
    .orderBy("promise.due_at")
    .limit(20)
    .execute()
}
