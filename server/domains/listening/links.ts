import { sql } from "kysely"
import { type LinkSource, type Ref, shortTitle, type TraceLink, type TraceNode } from "#platform/trace/link.ts"
import { getSight, seesImports, seesUnmasked } from "./access.ts"

/** A survey or a customer that very many responses hang on shows its latest ones. */
const most = 12

/** Responses: which survey asked for them, which customer said it, and which file brought it. */
export const listeningLinks: LinkSource = {
  kinds: ["survey", "response", "import"],

  async linksOf(ctx, refs) {
    const ids = idsIn(refs)
    if (ids("response").length + ids("survey").length + ids("customer").length + ids("import").length === 0) return []
    const { rows } = await sql<{ id: string; survey_id: string; customer_id: string | null; import_id: string | null }>`
      select id, survey_id, customer_id, import_id from listening_response where id = any(${ids("response")}::uuid[])
      union select latest.* from unnest(${ids("survey")}::uuid[]) as asked(id) cross join lateral (
        select id, survey_id, customer_id, import_id from listening_response r where r.survey_id = asked.id order by received_at desc limit ${most}) latest
      union select latest.* from unnest(${ids("customer")}::uuid[]) as met(id) cross join lateral (
        select id, survey_id, customer_id, import_id from listening_response r where r.customer_id = met.id order by id desc limit ${most}) latest
      union select latest.* from unnest(${ids("import")}::uuid[]) as brought(id) cross join lateral (
        select id, survey_id, customer_id, import_id from listening_response r where r.import_id = brought.id order by id desc limit ${most}) latest`.execute(
      ctx.db,
    )
    return rows.flatMap((row): TraceLink[] => {
      const response = { kind: "response", id: row.id }
      const { survey_id, customer_id, import_id } = row
      return [
        { from: { kind: "survey", id: survey_id }, verb: "asked", to: response },
        ...(customer_id === null ? [] : [{ from: { kind: "customer", id: customer_id }, verb: "said", to: response }]),
        ...(import_id === null ? [] : [{ from: { kind: "import", id: import_id }, verb: "brought", to: response }]),
      ]
    })
  },

  async nodesOf(ctx, refs) {
    const ids = idsIn(refs)
    const imports = seesImports(ctx) ? ids("import") : []
    if (ids("response").length + ids("survey").length + imports.length === 0) return []
    const sight = await getSight(ctx)
    const { rows } = await sql<{
      kind: "survey" | "response" | "import"
      id: string
      name: string
      words: string | null
      masked: string | null
      unit_id: string | null
      at: Date
    }>`
      select 'survey' as kind, id, name, null as words, null as masked, null as unit_id, made_at as at
      from listening_survey where id = any(${ids("survey")}::uuid[])
      union all select 'import', id, file_name, null, null, null::uuid, started_at from listening_import where id = any(${imports}::uuid[])
      union all
      select 'response', r.id, s.name, c.words, c.masked, r.unit_id, r.received_at from listening_response r
      join listening_survey s on s.id = r.survey_id left join listening_comment c on c.response_id = r.id
      where r.id = any(${ids("response")}::uuid[])`.execute(ctx.db)
    return rows.map(({ kind, id, name, at, ...row }): TraceNode => {
      const words = seesUnmasked(sight, row.unit_id) ? row.words : row.masked
      return {
        kind,
        id,
        title: shortTitle(words ?? name),
        at,
        href: `${screens[kind]}/${id}`,
      }
    })
  },
}

const screens = { survey: "/surveys", response: "/feedback", import: "/import" } as const

const idsIn = (refs: readonly Ref[]) => (kind: string) => refs.filter((ref) => ref.kind === kind).map(({ id }) => id)
