import { sql } from "kysely"
import type { LinkSource, TraceNode } from "#platform/trace/link.ts"

/** People and units as others' links name them; people keeps no links of its own. */
export const peopleLinks: LinkSource = {
  kinds: ["person", "unit"],
  async linksOf() {
    return []
  },
  async nodesOf(ctx, refs) {
    const ids = (kind: string) => refs.filter((ref) => ref.kind === kind).map((ref) => ref.id)
    if (ids("person").length + ids("unit").length === 0) return []
    const { rows } = await sql<{ kind: string; id: string; title: string }>`
      select 'person' as kind, id, name as title from people_person where id = any(${ids("person")}::uuid[])
      union all select 'unit', id, name from people_unit where id = any(${ids("unit")}::uuid[])`.execute(ctx.db)
    return rows.map(
      (row): TraceNode => ({
        ...row,
        at: null,
        href: row.kind === "unit" ? `/people?unit=${row.id}` : `/people?person=${row.id}`,
      }),
    )
  },
}
