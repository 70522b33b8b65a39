import { sql } from "kysely"
import { getReach } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { type Ref, shortTitle, type TraceNode } from "#platform/trace/link.ts"
import { caseRows } from "./cases/case-queries.ts"

/** Restricts rows with a joined "case" to what the caller may see: by PIN only their own; customers and programs see none. */
async function seen(ctx: Ctx) {
  const { actor } = ctx
  if (actor.kind !== "person") return sql<boolean>`false`
  if (actor.strength === "pin") return sql<boolean>`"case".owner_id = ${actor.id}`
  const reach = await getReach(ctx, actor)
  if (reach.all) return sql<boolean>`true`
  return sql<boolean>`("case".owner_id = ${actor.id} or "case".unit_id = ${actor.unitId} or "case".unit_id = any(${[...reach.unitIds]}::uuid[]))`
}

export async function visibleCases(ctx: Ctx, ids: string[]): Promise<TraceNode[]> {
  if (ids.length === 0) return []
  const rows = await caseRows(ctx)
    .where("case.id", "in", ids)
    .where(await seen(ctx))
    .execute()
  return rows.map((row) => ({
    kind: "case",
    id: row.id,
    title: `${row.number} · ${row.subject}`,
    at: row.opened_at,
    href: `/cases/${row.id}`,
  }))
}

export const seesCase = async (ctx: Ctx, id: string): Promise<boolean> => (await visibleCases(ctx, [id])).length > 0

type PartRow = { kind: string; id: string; case_id: string; title: string; outcome: "yes" | "no" | null; at: Date }

/** What belongs to cases: promises, replies to the customer, remedies and the customer's verdicts, of those cases that the caller may see. */
export async function visibleOfCases(ctx: Ctx, refs: readonly Ref[]): Promise<TraceNode[]> {
  const ids = (kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
  const [promises, replies, remedies, verdicts] = [ids("promise"), ids("reply"), ids("remedy"), ids("verdict")]
  if (promises.length + replies.length + remedies.length + verdicts.length === 0) return []
  const { rows } = await sql<PartRow>`
    select part.* from (
      select 'promise' as kind, id, case_id, what as title, null as outcome, due_at as at from recovery_promise where id = any(${promises}::uuid[])
      union all select 'reply', id, case_id, words, null, at from recovery_message where direction = 'out' and id = any(${replies}::uuid[])
      union all select 'remedy', r.id, r.case_id, k.name, null, r.at from recovery_remedy r join recovery_remedy_kind k on k.key = r.kind
        where r.id = any(${remedies}::uuid[])
      union all select 'verdict', id, case_id, words, case when put_right then 'yes' else 'no' end, at from recovery_verdict
        where id = any(${verdicts}::uuid[])
    ) part join recovery_case "case" on "case".id = part.case_id where ${await seen(ctx)}`.execute(ctx.db)
  return rows.map(({ kind, id, title, outcome, at, case_id }) => ({
    kind,
    id,
    title: shortTitle(title),
    at,
    href: `/cases/${case_id}`,
    ...(outcome !== null && { outcome }),
  }))
}
