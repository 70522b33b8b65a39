import { sql } from "kysely"
import type { z } from "zod"
import type { Form, getSurvey as getContract, surveyRow } from "#contracts/survey.ts"
import { publicAddress } from "#platform/config/local-address.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

type SurveyRow = z.output<typeof surveyRow>
type Row = SurveyRow & { draft: Form }

/** All surveys, those last answered first. */
export async function listSurveys(ctx: Ctx): Promise<SurveyRow[]> {
  return (await readRows(ctx, undefined)).map(chosen)
}

/** Throws not-found. */
export async function getSurvey(ctx: Ctx, id: string): Promise<z.output<typeof getContract.reply>> {
  const [row] = await readRows(ctx, id)
  if (!row) throw notFound("This survey")
  const [published, address] = await Promise.all([findPublished(ctx, row), publicAddress(ctx)])
  return {
    ...chosen(row),
    draft: row.draft,
    published,
    changed: JSON.stringify(published?.form) !== JSON.stringify(row.draft),
    link: { url: `${address.url}/s/${row.slug}`, trial: address.trial },
  }
}

export async function listTouchpoints(ctx: Ctx) {
  const { rows } = await sql<{ id: string; name: string; surveys: number }>`
    select t.id, t.name, (select count(*) from listening_survey s where s.touchpoint_id = t.id) as surveys
    from listening_touchpoint t order by lower(t.name)`.execute(ctx.db)
  return rows
}

async function readRows(ctx: Ctx, id: string | undefined): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.id, s.name, s.slug, s.state, s.origin, s.anonymous, s.language, s.version, s.draft,
      case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as unit,
      case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as touchpoint,
      identified.n + nameless.n as responses,
      coalesce(to_char(identified.last at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), nameless.last::text) as "lastAt"
    from listening_survey s
    left join people_unit u on u.id = s.unit_id
    left join listening_touchpoint t on t.id = s.touchpoint_id
    cross join lateral (select count(*) as n, max(received_at) as last from listening_response r where r.survey_id = s.id) identified
    cross join lateral (select count(*) as n, max(day) as last from listening_anonymous_response a where a.survey_id = s.id) nameless
    where ${id ?? null}::uuid is null or s.id = ${id ?? null}
    order by coalesce(identified.last, s.made_at) desc, s.id`.execute(ctx.db)
  return rows
}

async function findPublished(ctx: Ctx, { id, version }: Row) {
  if (version === null) return null
  const row = await ctx.db
    .selectFrom("listening_survey_version")
    .select(["published_at", sql<Form>`form`.as("form")])
    .where("survey_id", "=", id)
    .where("number", "=", version)
    .executeTakeFirst()
  return row ? { version, at: row.published_at.toISOString(), form: row.form } : null
}

function chosen({
  id,
  name,
  slug,
  state,
  origin,
  anonymous,
  unit,
  touchpoint,
  language,
  version,
  responses,
  lastAt,
}: Row): SurveyRow {
  return { id, name, slug, state, origin, anonymous, unit, touchpoint, language, version, responses, lastAt }
}
