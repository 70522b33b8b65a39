import { type LinkSource, type Ref, shortTitle, type TraceLink } from "#platform/trace/link.ts"

const idsOf = (refs: readonly Ref[], kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)

/** More customers than these are a number on the answer's screen, not boxes in a picture. */
const mostTold = 12

/** Answers: the fix they tell of, and the customers who were told. */
export const ideasLinks: LinkSource = {
  kinds: ["answer"],

  async linksOf(ctx, refs) {
    const [answers, fixes, customers] = [idsOf(refs, "answer"), idsOf(refs, "fix"), idsOf(refs, "customer")]
    const links: TraceLink[] = []
    if (answers.length + fixes.length > 0) {
      const rows = await ctx.db
        .selectFrom("ideas_answer")
        .select(["id", "fix_id"])
        .where("fix_id", "is not", null)
        .where((eb) =>
          eb.or([
            ...(answers.length ? [eb("id", "in", answers)] : []),
            ...(fixes.length ? [eb("fix_id", "in", fixes)] : []),
          ]),
        )
        .execute()
      for (const row of rows)
        links.push({
          from: { kind: "fix", id: row.fix_id as string },
          verb: "told-in",
          to: { kind: "answer", id: row.id },
        })
    }
    if (answers.length + customers.length > 0) {
      const rows = await ctx.db
        .selectFrom("ideas_answer_told")
        .select(["answer_id", "customer_id"])
        .where((eb) =>
          eb.or([
            ...(answers.length ? [eb("answer_id", "in", answers)] : []),
            ...(customers.length ? [eb("customer_id", "in", customers)] : []),
          ]),
        )
        .orderBy("at", "desc")
        .limit(mostTold)
        .execute()
      for (const row of rows)
        links.push({
          from: { kind: "answer", id: row.answer_id },
          verb: "told",
          to: { kind: "customer", id: row.customer_id },
        })
    }
    return links
  },

  async nodesOf(ctx, refs) {
    const ids = idsOf(refs, "answer")
    if (ids.length === 0) return []
    const rows = await ctx.db
      .selectFrom("ideas_answer")
      .select(["id", "we_did", "published_at", "made_at"])
      .where("id", "in", ids)
      .where("state", "=", "published")
      .execute()
    return rows.map((row) => ({
      kind: "answer",
      id: row.id,
      title: shortTitle(row.we_did),
      at: row.published_at ?? row.made_at,
      href: `/ideas?answer=${row.id}`,
    }))
  },
}
