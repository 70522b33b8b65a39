import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

/** Something that went wrong, told for one of the units that were asked about. */
export type RecentMiss = {
  unitId: string
  caseId: string
  subject: string
  at: Date
  cause: string | null
  fixId: string | null
  weDid: string | null
}

/**
 * For the line-up: what went wrong lately in each of these units and those below it, those with a done fix first, at most 20 each. No names of
 * customers or staff, and no bare scores: a team can learn from what was said only. One statement, however many units.
 */
export async function listRecentMisses(ctx: Ctx, unitIds: readonly string[], since: Date): Promise<RecentMiss[]> {
  const asked = sql`${unitIds}::uuid[]`
  const { rows } = await sql<RecentMiss>`
    select "unitId", "caseId", subject, at, cause, "fixId", "weDid" from (
      select asked.id as "unitId", "case".id as "caseId", "case".subject, "case".opened_at as at, cause.name as cause,
        fix.id as "fixId", fix.we_did as "weDid",
        row_number() over (partition by asked.id order by fix.done_on desc nulls last, "case".opened_at desc, "case".id) as place
      from people_unit unit
      cross join lateral unnest(unit.ancestors) as asked (id)
      join recovery_case "case" on "case".unit_id = unit.id
      left join recovery_fix_case hung on hung.case_id = "case".id
      left join recovery_fix fix on fix.id = hung.fix_id and fix.done_on is not null
      left join recovery_cause cause on cause.id = "case".cause_id
      where unit.ancestors && ${asked} and asked.id = any (${asked}) and "case".opened_at >= ${since}
        and not "case".history and not "case".demonstration and ("case".words != '' or "case".source != 'response')
    ) found where place <= 20 order by "unitId", place`.execute(ctx.db)
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
