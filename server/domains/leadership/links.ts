import { sql } from "kysely"
import { type LinkSource, type Ref, shortTitle } from "#platform/trace/link.ts"

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
/** A standard gathers very many; the picture shows the latest. */
const mostDecisions = 12

/** Decisions of weight: the standards they serve or cost. Of one that was corrected, the correction is shown. */
export const leadershipLinks: LinkSource = {
  kinds: ["decision"],

  async linksOf(ctx, refs) {
    const [decisions, standards] = [idsOf(refs, "decision"), idsOf(refs, "standard")]
    if (decisions.length + standards.length === 0) return []
    const { rows } = await sql<{ decision_id: string; standard_id: string; effect: string }>`
      select weighed.decision_id, weighed.standard_id, weighed.effect from leadership_decision_standard weighed
      where (weighed.decision_id = any (${decisions}::uuid[]) or weighed.standard_id = any (${standards}::uuid[]))
        and not exists (select from leadership_decision later where later.corrects_id = weighed.decision_id)
      order by weighed.decision_id desc limit ${mostDecisions}`.execute(ctx.db)
    return rows.map((row) => ({
      from: { kind: "decision", id: row.decision_id },
      verb: row.effect,
      to: { kind: "standard", id: row.standard_id },
    }))
  },

  async nodesOf(ctx, refs) {
    const ids = idsOf(refs, "decision")
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("leadership_decision")
      .select(["id", "title", "at"])
      .where("id", "in", ids)
      .execute()
    return rows.map(({ id, title, at }) => ({
      kind: "decision",
      id,
      title: shortTitle(title),
      at,
      href: `/leaders/decisions/${id}`,
    }))
  },
}
