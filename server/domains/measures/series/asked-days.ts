import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readOften } from "#platform/database/read-often.ts"
import type { Period } from "../days/period.ts"
import { dimsOf, type Filter } from "../filter.ts"
import { countByMonth } from "../protection/count-by-month.ts"
import { askedStretches } from "./asked-stretches.ts"

/** Whether anybody could have answered within these days. */
export type Asked = (period: Period) => boolean

/**
 * When customers were asked: a survey of one's own from the day it was first published, until now, or, once closed, until the last answer to it; one that
 * is asked in waves, in these only. What an import brought in tells when answers came, not when there was nothing to answer. A day more or less on either
 * end is no matter to a period.
 */
export async function readAskedDays(ctx: Ctx, filter: Filter): Promise<Asked> {
  const { survey, touchpoint } = dimsOf(filter)
  const made = sql<{ id: string; first: string; last: string }>`
    select survey.id, asked.first::date::text as first, (case when survey.state = 'open' then ${ctx.now()}::timestamptz else asked.last end)::date::text as last
    from listening_survey survey cross join lateral (
      select (select min(v.published_at) from listening_survey_version v where v.survey_id = survey.id) as first,
        (select max(r.received_at) from listening_response r where r.survey_id = survey.id) as last
    ) asked
    where survey.origin = 'made' and asked.first is not null and (survey.state = 'open' or asked.last is not null)
      ${survey === undefined ? sql`` : sql`and survey.id::text = ${survey}`}
      ${touchpoint === undefined ? sql`` : sql`and survey.touchpoint_id::text = ${touchpoint}`}`
  const [rows, counted] = await Promise.all([
    readOften(ctx, made),
    countByMonth(ctx, ["responses"], { units: [], dimension: "survey", value: survey ?? null }),
  ])
  const answered = Map.groupBy(counted, ({ value }) => value)
  const stretches = rows.flatMap(({ id, ...open }) =>
    askedStretches(
      open,
      (answered.get(id) ?? []).map(({ month }) => month),
    ),
  )
  return ({ from, to }) => stretches.some(({ first, last }) => first <= to && last >= from)
}
