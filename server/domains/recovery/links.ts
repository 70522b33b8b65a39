import { sql } from "kysely"
import { getReach } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { LinkSource, Ref, TraceLink, TraceNode } from "#platform/trace/link.ts"
import { caseRows } from "./cases/case-queries.ts"

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)
const anyOf = (ids: readonly string[]) => sql`any(${[...ids]}::uuid[])`

type Row = { from_kind: string; from_id: string; verb: string; to_kind: string; to_id: string }

/** response -opened-> case -promised-> promise, -gave-> remedy, <-caused- cause -fixed-by-> fix -answers-> case, fix -serves-> standard. */
export const recoveryLinks: LinkSource = {
  kinds: ["case", "promise", "remedy", "cause", "fix"],

  async linksOf(ctx, refs): Promise<TraceLink[]> {
    const cases = anyOf(idsOf(refs, "case"))
    const causes = anyOf(idsOf(refs, "cause"))
    const fixes = anyOf(idsOf(refs, "fix"))
    const { rows } = await sql<Row>`
      select 'response' as from_kind, response_id as from_id, 'opened' as verb, 'case' as to_kind, id as to_id from recovery_case
        where response_id is not null and (id = ${cases} or response_id = ${anyOf(idsOf(refs, "response"))})
      union all select 'customer', customer_id, 'said', 'case', id from recovery_case where customer_id is not null and response_id is null and id = ${cases}
      union all select 'case', case_id, 'promised', 'promise', id from recovery_promise where case_id is not null and (case_id = ${cases} or id = ${anyOf(idsOf(refs, "promise"))})
      union all select 'case', case_id, 'gave', 'remedy', id from recovery_remedy where of_id is null and (case_id = ${cases} or id = ${anyOf(idsOf(refs, "remedy"))})
      union all select 'case', id, 'because-of', 'cause', cause_id from recovery_case where cause_id is not null and id = ${cases}
      union all select 'cause', cause_id, 'fixed-by', 'fix', id from recovery_fix where cause_id = ${causes} or id = ${fixes}
      union all select 'standard', standard_id, 'cites', 'fix', id from recovery_fix where standard_id is not null and (id = ${fixes} or standard_id = ${anyOf(idsOf(refs, "standard"))})
      union all (select 'case', case_id, 'answered-by', 'fix', fix_id from recovery_fix_case where fix_id = ${fixes} limit 12)`.execute(
      ctx.db,
    )
    return rows.map((row) => ({
      from: { kind: row.from_kind, id: row.from_id },
      verb: row.verb,
      to: { kind: row.to_kind, id: row.to_id },
    }))
  },

  async nodesOf(ctx, refs): Promise<TraceNode[]> {
    const [cases, promises, remedies, causes, fixes] = await Promise.all([
      visibleCases(ctx, idsOf(refs, "case")),
      visiblePromises(ctx, idsOf(refs, "promise")),
      visibleRemedies(ctx, idsOf(refs, "remedy")),
      ctx.db
        .selectFrom("recovery_cause")
        .select(["id", "name"])
        .where("id", "=", sql<string>`${anyOf(idsOf(refs, "cause"))}`)
        .execute(),
      ctx.db
        .selectFrom("recovery_fix")
        .select(["id", "title", "done_on"])
        .where("id", "=", sql<string>`${anyOf(idsOf(refs, "fix"))}`)
        .execute(),
    ])
    return [
      ...cases,
      ...promises,
      ...remedies,
      ...causes.map((row) => ({ kind: "cause", id: row.id, title: row.name, at: null, href: null })),
      ...fixes.map((row) => ({
        kind: "fix",
        id: row.id,
        title: row.title,
        at: row.done_on ? new Date(row.done_on) : null,
        href: `/fixes/${row.id}`,
      })),
    ]
  },
}

/** Restricts rows with a joined "case" to what the caller may see: by PIN only their own; customers and programs see none. */
async function seen(ctx: Ctx) {
  const { actor } = ctx
  if (actor.kind !== "person") return sql<boolean>`false`
  if (actor.strength === "pin") return sql<boolean>`"case".owner_id = ${actor.id}`
  const reach = await getReach(ctx, actor)
  if (reach.all) return sql<boolean>`true`
  return sql<boolean>`("case".owner_id = ${actor.id} or "case".unit_id = ${actor.unitId} or "case".unit_id = any(${[...reach.unitIds]}::uuid[]))`
}

async function visibleCases(ctx: Ctx, ids: string[]): Promise<TraceNode[]> {
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

async function visiblePromises(ctx: Ctx, ids: string[]): Promise<TraceNode[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom("recovery_promise as promise")
    .innerJoin("recovery_case as case", "case.id", "promise.case_id")
    .select(["promise.id", "promise.what", "promise.due_at", "promise.case_id"])
    .where("promise.id", "in", ids)
    .where(await seen(ctx))
    .execute()
  return rows.map((row) => ({
    kind: "promise",
    id: row.id,
    title: row.what,
    at: row.due_at,
    href: `/cases/${row.case_id}`,
  }))
}

async function visibleRemedies(ctx: Ctx, ids: string[]): Promise<TraceNode[]> {
  if (ids.length === 0) return []
  const rows = await ctx.db
    .selectFrom("recovery_remedy as remedy")
    .innerJoin("recovery_remedy_kind as kind", "kind.key", "remedy.kind")
    .innerJoin("recovery_case as case", "case.id", "remedy.case_id")
    .select(["remedy.id", "kind.name", "remedy.at", "remedy.case_id"])
    .where("remedy.id", "in", ids)
    .where(await seen(ctx))
    .execute()
  return rows.map((row) => ({ kind: "remedy", id: row.id, title: row.name, at: row.at, href: `/cases/${row.case_id}` }))
}
