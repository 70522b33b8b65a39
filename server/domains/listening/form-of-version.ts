import { sql } from "kysely"
import type { Form } from "#contracts/survey.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"

/** A version of a survey, which publishing froze. */
export type VersionRef = { surveyId: string; version: number }

/** Frozen, so that what was read once stays true; the oldest go when there are very many. */
const known = new WeakMap<House, Map<string, Form>>()
const most = 2_000

const keyOf = ({ surveyId, version }: VersionRef) => `${surveyId}/${version}`

/** The forms of these versions, in at most one query. Get one with `formOf`. */
export async function readForms(ctx: Ctx, refs: readonly VersionRef[]): Promise<ReadonlyMap<string, Form>> {
  const forms = known.get(ctx.house) ?? new Map<string, Form>()
  known.set(ctx.house, forms)
  const missing = new Map(refs.filter((ref) => !forms.has(keyOf(ref))).map((ref) => [keyOf(ref), ref]))
  if (missing.size === 0) return forms
  const rows = await sql<VersionRef & { form: Form }>`
    select v.survey_id as "surveyId", v.number as version, v.form from listening_survey_version v
    join jsonb_to_recordset(${JSON.stringify([...missing.values()])}::jsonb) as wanted("surveyId" uuid, version int)
      on v.survey_id = wanted."surveyId" and v.number = wanted.version`.execute(ctx.db)
  for (const row of rows.rows) forms.set(keyOf(row), row.form)
  for (const key of forms.keys()) {
    if (forms.size <= most) break
    forms.delete(key)
  }
  return forms
}

export function formOf(forms: ReadonlyMap<string, Form>, ref: VersionRef): Form {
  const form = forms.get(keyOf(ref))
  if (!form) throw new Error(`Version ${ref.version} of survey ${ref.surveyId} does not exist`)
  return form
}
