import { sql } from "kysely"
import type { Range } from "#contracts/assumptions.ts"
import type { CostFilters, FailureCost } from "#contracts/recovery.ts"
import { readAssumptions } from "#measures"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { getSeenCase } from "../cases/get-seen-case.ts"
import { belowAndItself } from "../causes/cause-queries.ts"
import { lineOf } from "../causes/cause-tree.ts"
import { readTree } from "../causes/change-tree.ts"
import { givenRemedies } from "../remedies/ledger.ts"
import { businessAtRisk, handlingCost } from "./cost.ts"

/** What one failure costs. Throws not-found for a case that the caller may not see. */
export async function costOfCase(ctx: Ctx, caseId: string, filters: CostFilters): Promise<FailureCost> {
  await getSeenCase(ctx, caseId)
  return costOf(ctx, sql`c.id = ${caseId}`, filters)
}

/** What the failures of a cause, and of those below it, cost; demonstrations cost nothing. */
export async function costOfCause(ctx: Ctx, causeId: string, filters: CostFilters): Promise<FailureCost> {
  const tree = await readTree(ctx)
  if (!tree.has(causeId)) throw notFound("This cause")
  const ids = belowAndItself([...tree.keys()], (id) => lineOf(tree, id), causeId)
  return costOf(ctx, sql`c.cause_id = any(${ids}::uuid[]) and not c.demonstration`, filters)
}

type Counted = { cases: number; unconfirmed: number; remedies: number; waited: number }

async function costOf(ctx: Ctx, which: ReturnType<typeof sql>, filters: CostFilters): Promise<FailureCost> {
  const { currency } = await getOrganisation(ctx)
  const [{ rows }, assumptions] = await Promise.all([
    sql<Counted>`
      with failed as (select c.id, c.closure from recovery_case c where ${which})
      select (select count(*) from failed)::int as cases,
        (select count(*) from failed where closure is null or closure in ('timed-out', 'disagreed'))::int as unconfirmed,
        (select coalesce(sum(given.cost_minor), 0) from ${givenRemedies} given
          where given.case_id in (select id from failed) and given.currency = ${currency})::bigint as remedies,
        (select coalesce(sum(extract(epoch from coalesce(decided.at, ${ctx.now()}::timestamptz) - asked.at)), 0) / 60
          from recovery_remedy asked
          left join recovery_remedy decided on decided.of_id = asked.id and decided.step in ('approved', 'refused')
          where asked.step = 'asked' and asked.case_id in (select id from failed))::int as waited`.execute(ctx.db),
    readAssumptions(ctx, {
      "minutes-a-case": filters.minutesACase,
      "an-hour": filters.anHour,
      "customer-worth": filters.customerWorth,
      "unhappy-tell": filters.unhappyTell,
      "acts-on-it": filters.actsOnIt,
    }),
  ])
  const { cases, unconfirmed, remedies, waited } = rows[0] ?? { cases: 0, unconfirmed: 0, remedies: 0, waited: 0 }
  const rangeOf = (name: string): Range | null => assumptions.find((one) => one.name === name)?.range ?? null
  return {
    currency,
    cases,
    remedies,
    handling: handlingCost(cases, rangeOf("minutes-a-case"), rangeOf("an-hour")),
    approvalMinutes: Math.max(0, waited),
    unconfirmed,
    atRisk: businessAtRisk(unconfirmed, {
      worth: rangeOf("customer-worth"),
      tell: rangeOf("unhappy-tell"),
      acts: rangeOf("acts-on-it"),
    }),
    assumptions,
  }
}
