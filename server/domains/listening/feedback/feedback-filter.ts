import { sql } from "kysely"
import type { FeedbackFilters } from "#contracts/feedback.ts"
import { sinceDay, untilDay } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx, PersonActor } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import type { Sight } from "../access.ts"
import { responseZone } from "../response-zone.ts"

export type Condition = ReturnType<typeof sql<boolean>>

/** The filters of a list as conditions on `r` (listening_response) and `c` (listening_comment), for a reader with this sight. */
export async function conditionsOf(ctx: Ctx, sight: Sight, filters: FeedbackFilters): Promise<Condition[]> {
  const { timeZone } = filters.from || filters.to ? await getOrganisation(ctx) : { timeZone: "UTC" }
  const zone = responseZone(timeZone)
  const found: Condition[] = [notCleared]
  const unitId = filters.unit === "mine" ? askerOf(ctx).unitId : filters.unit
  if (unitId) found.push(unitOrBelow(unitId))
  if (filters.survey) found.push(sql`r.survey_id = ${filters.survey}`)
  if (filters.touchpoint) found.push(sql`r.touchpoint_id = ${filters.touchpoint}`)
  if (filters.person) found.push(sql`r.person_id = ${askerOf(ctx).id}`)
  if (filters.channel) found.push(sql`r.channel = ${filters.channel}`)
  if (filters.language) found.push(sql`coalesce(c.language, r.language) = ${filters.language}`)
  if (filters.mood) found.push(sql`c.mood = ${filters.mood}`)
  if (filters.urgent) found.push(sql`c.urgent <> '{}'`)
  if (filters.theme)
    found.push(
      sql`exists (select from listening_comment_theme ct where ct.comment_id = c.id and ct.theme = ${filters.theme})`,
    )
  if (filters.from) found.push(sinceDay("r.received_at", zone, filters.from))
  if (filters.to) found.push(untilDay("r.received_at", zone, filters.to))
  if (filters.q?.trim()) found.push(saying(filters.q, sight))
  return found
}

/** What demonstrations left is in no list any more once it has been cleared. */
const notCleared = sql<boolean>`not exists (
  select from listening_survey cleared where cleared.id = r.survey_id and r.received_at <= cleared.cleared_at)`

/** For figures: no demonstration counts in one. */
export const notDemonstrated = sql<boolean>`r.survey_id not in (select id from listening_survey where demonstration)`

/** Of a unit or one below it; the whole organisation's answers without a unit count for its top. */
function unitOrBelow(unitId: string): Condition {
  return sql`(r.unit_id in (select id from people_unit where ancestors @> array[${unitId}::uuid])
    or (r.unit_id is null and exists (select from people_unit where id = ${unitId} and parent_id is null)))`
}

/** Words are searched as the reader sees them, so that nobody finds a name that is masked for them by asking for it. */
function saying(words: string, { reach }: Sight): Condition {
  const asked = sql`websearch_to_tsquery('simple', ${words})`
  const inWords = sql<boolean>`to_tsvector('simple', c.words) @@ ${asked}`
  if (reach.all) return inWords
  const own = sql`r.unit_id = any(${[...reach.unitIds]}::uuid[])`
  return sql`(${inWords} and (${own} or to_tsvector('simple', c.masked) @@ ${asked}))`
}

export const allOf = (conditions: readonly Condition[]) =>
  conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join([...conditions], sql` and `)}`

/** Throws `nobody-is-asking` (422) when a program asks for what is its own. */
function askerOf({ actor }: Ctx): PersonActor {
  if (actor.kind === "person") return actor
  throw new Refusal("nobody-is-asking", "A program has no unit and no customers of its own. Name the unit.", {
    status: 422,
  })
}
