import { sql } from "kysely"
import type { Alert } from "#contracts/alerts.ts"
import type { EvenSaying } from "#contracts/even-handedness.ts"
import type { Ctx } from "#platform/ctx.ts"
import type { Grain } from "../days/period.ts"
import { sayEvenInEnglish } from "../even-handedness/saying.ts"
import type { MeasureKey } from "../measure.ts"
import { type Saying, sayInEnglish } from "../saying.ts"
import type { VerdictWord } from "../series/verdict.ts"

/** Those that a person was told of and has not looked at, the latest first. */
export async function listOpenAlerts(ctx: Ctx, personId: string): Promise<Alert[]> {
  const { rows } = await sql<Row>`${alerts} where a.told_to = ${personId} and a.looked_at is null
    order by a.told_at desc, a.id limit ${most}`.execute(ctx.db)
  return rows.map(alertOf)
}

/** Those of one chart, the latest first. */
export async function listAlertsOf(
  ctx: Ctx,
  chart: { measure: MeasureKey; unitId: string | null; touchpointId: string | null },
): Promise<Alert[]> {
  const { rows } = await sql<Row>`${alerts} where a.measure = ${chart.measure} and a.kind = 'chart'
      and a.unit_id is not distinct from ${chart.unitId}::uuid and a.touchpoint_id is not distinct from ${chart.touchpointId}::uuid
    order by a.told_at desc, a.id limit ${most}`.execute(ctx.db)
  return rows.map(alertOf)
}

const most = 20

const alerts = sql`
  select a.id, a.kind, a.measure, a.unit_id, unit.name as unit_name, a.touchpoint_id, touchpoint.name as touchpoint_name, a.grain, a.word, a.says,
    a.since, a.told_at, a.told_to, person.name as told_name, a.looked_at, a.looked_words
  from measures_alert a join people_person person on person.id = a.told_to
  left join people_unit unit on unit.id = a.unit_id left join listening_touchpoint touchpoint on touchpoint.id = a.touchpoint_id`

type Row = {
  id: string
  kind: "chart" | "even"
  measure: MeasureKey
  unit_id: string | null
  unit_name: string | null
  touchpoint_id: string | null
  touchpoint_name: string | null
  grain: Grain
  word: VerdictWord
  says: Saying | EvenSaying[]
  since: string
  told_at: Date
  told_to: string
  told_name: string
  looked_at: Date | null
  looked_words: string | null
}

function alertOf(row: Row): Alert {
  const named = (id: string | null, name: string | null) => (id && name !== null ? { id, name } : null)
  return {
    id: row.id,
    measure: row.measure,
    unit: named(row.unit_id, row.unit_name),
    touchpoint: named(row.touchpoint_id, row.touchpoint_name),
    ...toldOf(row),
    since: row.since,
    toldAt: row.told_at.toISOString(),
    toldTo: { id: row.told_to, name: row.told_name },
    looked: row.looked_at && row.looked_words ? { at: row.looked_at.toISOString(), words: row.looked_words } : null,
  }
}

function toldOf({ says, grain, word }: Row): Pick<Alert, "told" | "sentence"> {
  return Array.isArray(says)
    ? { told: { kind: "even", says }, sentence: sayEvenInEnglish(says) }
    : { told: { kind: "chart", grain, word, says }, sentence: sayInEnglish(says) }
}
