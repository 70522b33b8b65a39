import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type LinkSource, type Ref, shortTitle, type TraceLink, type TraceNode } from "#platform/trace/link.ts"
import { visibleCases, visibleOfCases } from "./nodes-of-cases.ts"

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)
const anyOf = (ids: readonly string[]) => sql`any(${[...ids]}::uuid[])`

type Row = { from_kind: string; from_id: string; verb: string; to_kind: string; to_id: string }

/** A cause, a fix and a customer gather very many cases; the picture shows the latest. */
const mostCases = 12
/** Of what was written to one customer, the picture shows the latest. */
const mostReplies = 6

/**
 * response -opened-> case -promised-> promise, -replied-> reply, -gave-> remedy, -judged-> verdict, -because-of-> cause -fixed-by-> fix;
 * case -answered-by-> fix, standard -cites-> fix; claim -not-kept-> case. Each is told from either end.
 */
export const recoveryLinks: LinkSource = {
  kinds: ["case", "promise", "reply", "remedy", "verdict", "cause", "fix", "claim"],

  async linksOf(ctx, refs): Promise<TraceLink[]> {
    const cases = anyOf(idsOf(refs, "case"))
    const causes = anyOf(idsOf(refs, "cause"))
    const fixes = anyOf(idsOf(refs, "fix"))
    const claims = anyOf(idsOf(refs, "claim"))
    const { rows } = await sql<Row>`
      select 'response' as from_kind, response_id as from_id, 'opened' as verb, 'case' as to_kind, id as to_id from recovery_case
        where response_id is not null and (id = ${cases} or response_id = ${anyOf(idsOf(refs, "response"))})
      union all select 'customer', customer_id, 'said', 'case', id from recovery_case where customer_id is not null and response_id is null and id = ${cases}
      union all (select 'customer', customer_id, 'said', 'case', id from recovery_case where response_id is null and customer_id = ${anyOf(idsOf(refs, "customer"))} order by id desc limit ${mostCases})
      union all select 'case', case_id, 'promised', 'promise', id from recovery_promise where case_id is not null and (case_id = ${cases} or id = ${anyOf(idsOf(refs, "promise"))})
      union all select 'case', case_id, 'gave', 'remedy', id from recovery_remedy where of_id is null and (case_id = ${cases} or id = ${anyOf(idsOf(refs, "remedy"))})
      union all select 'case', case_id, 'judged', 'verdict', id from recovery_verdict where case_id = ${cases} or id = ${anyOf(idsOf(refs, "verdict"))}
      union all select 'case', m.case_id, 'replied', 'reply', m.id from unnest(${[...idsOf(refs, "case")]}::uuid[]) as asked(id) cross join lateral (
        select id, case_id from recovery_message where case_id = asked.id and direction = 'out' order by at desc limit ${mostReplies}) m
      union all select 'case', case_id, 'replied', 'reply', id from recovery_message where direction = 'out' and id = ${anyOf(idsOf(refs, "reply"))}
      union all select 'case', id, 'because-of', 'cause', cause_id from recovery_case where cause_id is not null and id = ${cases}
      union all (select 'case', id, 'because-of', 'cause', cause_id from recovery_case where cause_id = ${causes} order by id desc limit ${mostCases})
      union all (select 'claim', claim_id, 'not-kept', 'case', case_id from recovery_claim_ask where case_id is not null and claim_id = ${claims} order by case_id desc limit ${mostCases})
      union all select 'claim', claim_id, 'not-kept', 'case', case_id from recovery_claim_ask where case_id = ${cases}
      union all select 'cause', cause_id, 'fixed-by', 'fix', id from recovery_fix where cause_id = ${causes} or id = ${fixes}
      union all select 'standard', standard_id, 'cites', 'fix', id from recovery_fix where standard_id is not null and (id = ${fixes} or standard_id = ${anyOf(idsOf(refs, "standard"))})
      union all (select 'case', case_id, 'answered-by', 'fix', fix_id from recovery_fix_case where fix_id = ${fixes} order by case_id desc limit ${mostCases})
      union all select 'case', case_id, 'answered-by', 'fix', fix_id from recovery_fix_case where case_id = ${cases}`.execute(
      ctx.db,
    )
    return rows.map((row) => ({
      from: { kind: row.from_kind, id: row.from_id },
      verb: row.verb,
      to: { kind: row.to_kind, id: row.to_id },
    }))
  },

  async nodesOf(ctx, refs): Promise<TraceNode[]> {
    const [cases, ofCases, causes, fixes, claims] = await Promise.all([
      visibleCases(ctx, idsOf(refs, "case")),
      visibleOfCases(ctx, refs),
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
      readRegister(ctx, idsOf(refs, "claim")),
    ])
    return [
      ...cases,
      ...ofCases,
      ...causes.map((row) => ({ kind: "cause", id: row.id, title: row.name, at: null, href: `/causes/${row.id}` })),
      ...fixes.map((row) => ({
        kind: "fix",
        id: row.id,
        title: row.title,
        at: row.done_on ? new Date(row.done_on) : null,
        href: `/fixes/${row.id}`,
      })),
      ...claims.map((row) => ({
        kind: "claim",
        id: row.id,
        title: shortTitle(row.words),
        at: row.made_at,
        href: `/claims/${row.id}`,
      })),
    ]
  },
}

/** The register is open to every colleague, and not to a PIN. */
async function readRegister(ctx: Ctx, ids: readonly string[]) {
  if (ids.length === 0 || ctx.actor.kind !== "person" || ctx.actor.strength === "pin") return []
  return ctx.db
    .selectFrom("recovery_claim")
    .select(["id", "words", "made_at"])
    .where("id", "in", [...ids])
    .execute()
}
