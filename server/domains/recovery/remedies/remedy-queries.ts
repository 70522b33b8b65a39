import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { GivenSoFar, RemedyLimit } from "./remedy.ts"

const aYear = 365 * 24 * 3_600_000

export async function getLimit(ctx: Ctx, role: Role): Promise<RemedyLimit> {
  const row = await ctx.db.selectFrom("recovery_remedy_limit").selectAll().where("role", "=", role).executeTakeFirst()
  return { perCase: row?.per_case ?? 0, perCustomerYear: row?.per_customer_year ?? 0 }
}

/** What was given or approved on this case, and to its customer within a year, less what was taken back. */
export async function sumGiven(ctx: Ctx, found: { id: string; customer_id: string | null }): Promise<GivenSoFar> {
  const since = new Date(ctx.now().getTime() - aYear)
  const { rows } = await sql<{ on_case: number; to_customer: number }>`
    select coalesce(sum(signed) filter (where case_id = ${found.id}), 0)::bigint as on_case,
           coalesce(sum(signed) filter (where at > ${since}), 0)::bigint as to_customer
    from (
      select remedy.case_id, remedy.at, case when remedy.step = 'taken-back' then -remedy.amount_minor else remedy.amount_minor end as signed
      from recovery_remedy remedy join recovery_case c on c.id = remedy.case_id
      where remedy.step in ('given', 'approved', 'taken-back') and (c.id = ${found.id} or c.customer_id = ${found.customer_id})
    ) given`.execute(ctx.db)
  return { onCase: rows[0]?.on_case ?? 0, toCustomerThisYear: rows[0]?.to_customer ?? 0 }
}

export async function listKinds(ctx: Ctx) {
  const rows = await ctx.db.selectFrom("recovery_remedy_kind").selectAll().orderBy("position").execute()
  return rows.map((row) => ({ key: row.key, name: row.name, hasAmount: row.has_amount }))
}
