import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"

/**
 * One thing that a measure counts. It is written in the transaction of the deed that made it true; a correction or an erasure writes the same
 * fact again with `sign: -1`. Which measures there are, and what their values mean, the registry in measures says.
 */
export type Fact = {
  measure: string
  /** The calendar day, in the time zone of the unit. */
  day: string
  unitId: string | null
  /** Other dimensions by name: { survey, touchpoint, channel, language }. */
  dims?: Record<string, string>
  value: number
  /** The scale that the value was given on, where the measure needs it. */
  low?: number
  high?: number
  weight?: number
  sign?: 1 | -1
  subjectId?: string | null
}

/** Puts facts into the queue in one statement, whatever their number, and tells open screens. They count from this transaction's commit on. */
export async function recordFacts(ctx: Ctx, facts: readonly Fact[]): Promise<void> {
  if (facts.length === 0) return
  const rows = facts.map((f) => ({
    day: f.day,
    unit_id: f.unitId,
    dims: f.dims ?? {},
    weight: f.weight ?? 1,
    sign: f.sign ?? 1,
    subject_id: f.subjectId ?? null,
    measure: f.measure,
    value: f.value,
    low: f.low ?? null,
    high: f.high ?? null,
  }))
  await sql`insert into platform_fact (day, unit_id, dims, weight, sign, subject_id, measures, amounts, lows, highs)
    select day, unit_id, dims, weight, sign, subject_id, array[measure], array[value], array[low], array[high]
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as f(measure text, day date, unit_id uuid, dims jsonb, value float8, low float8, high float8, weight float8, sign smallint, subject_id uuid)`.execute(
    ctx.db,
  )
  changed(ctx, "measures")
}

/**
 * Takes back the facts of these records, as erasure and correction need it: all of them, or only those of some measures. What has been taken back
 * before stays so, and a record that counted twice is taken back twice.
 */
export async function takeBackFacts(
  ctx: Ctx,
  subjectIds: readonly string[],
  measures?: readonly string[],
): Promise<void> {
  if (subjectIds.length === 0) return
  const ofMeasures = measures ? sql`and measure = any(${[...measures]})` : sql``
  await sql`insert into platform_fact (day, unit_id, dims, weight, sign, subject_id, measures, amounts, lows, highs)
    select day, unit_id, dims, weight, -1, subject_id, array[measure], array[value], array[low], array[high]
    from (
      select measure, day, unit_id, dims, value, low, high, weight, subject_id, sum(sign) as net
      from platform_fact_ever where subject_id = any(${[...subjectIds]}::uuid[]) ${ofMeasures}
      group by measure, day, unit_id, dims, value, low, high, weight, subject_id
    ) standing, generate_series(1, net)`.execute(ctx.db)
  changed(ctx, "measures")
}
