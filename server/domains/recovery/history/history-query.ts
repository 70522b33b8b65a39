import { sql } from "kysely"
import type { z } from "zod"
import type { readHistory as contract } from "#contracts/recovery.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { visibleTo } from "../cases/visible-cases.ts"
import { chartsOf, type MonthCount } from "./charts-of-history.ts"

type Reply = z.input<typeof contract.reply>
const mostIssues = 30
const mostCauses = 8

/** What imported cases tell of answers, times and causes; of those that the caller may see. */
export async function readHistory(ctx: Ctx, product?: string): Promise<Reply> {
  const [{ timeZone }, visible] = await Promise.all([getOrganisation(ctx), visibleTo(ctx)])
  const ofProduct = product === undefined ? sql`true` : sql`"case".history_facts->>'product' = ${product}`
  const seen = sql`from recovery_case "case" where "case".history and ${visible}`
  const [products, months, issues] = await Promise.all([
    sql<{ name: string; cases: number }>`
      select "case".history_facts->>'product' as name, count(*)::int as cases ${seen} and "case".history_facts ? 'product'
      group by 1 order by 2 desc, 1 limit 100`.execute(ctx.db),
    sql<MonthCount>`
      select to_char("case".opened_at at time zone ${timeZone}, 'YYYY-MM') as month, "case".history_facts->>'response' as response,
        "case".history_facts->>'timely' as timely, count(*)::int as cases ${seen} and ${ofProduct} group by 1, 2, 3`.execute(
      ctx.db,
    ),
    sql<{ name: string; cause: string | null; cases: number; late: number }>`
      select "case".subject as name, "case".history_facts->>'issue' as cause, count(*)::int as cases,
        count(*) filter (where "case".history_facts->>'timely' = 'no')::int as late ${seen} and ${ofProduct} group by 1, 2 limit 5000`.execute(
      ctx.db,
    ),
  ])
  return {
    cases: months.rows.reduce((sum, { cases }) => sum + cases, 0),
    products: products.rows,
    charts: chartsOf(months.rows),
    issues: issuesOf(issues.rows),
  }
}

/** Each issue with what it came from, the most frequent first. */
function issuesOf(
  rows: readonly { name: string; cause: string | null; cases: number; late: number }[],
): Reply["issues"] {
  const issues = new Map<string, Reply["issues"][number]>()
  for (const { name, cause, cases, late } of rows) {
    const issue = issues.get(name) ?? { name, cases: 0, late: 0, causes: [] }
    issue.cases += cases
    issue.late += late
    if (cause !== null) issue.causes.push({ name: cause, cases })
    issues.set(name, issue)
  }
  const byCases = <T extends { name: string; cases: number }>(one: T, other: T) =>
    other.cases - one.cases || one.name.localeCompare(other.name)
  return [...issues.values()]
    .toSorted(byCases)
    .slice(0, mostIssues)
    .map((issue) => ({ ...issue, causes: issue.causes.toSorted(byCases).slice(0, mostCauses) }))
}
