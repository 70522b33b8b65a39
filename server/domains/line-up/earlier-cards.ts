import { sql } from "kysely"
import { dayAfter } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { Turn } from "./rotation.ts"

/** What a team's other cards of the last half year, and those made ahead, have shown. */
export type EarlierCards = {
  /** Each standard's last turn, and how many it had. */
  turns: (Turn & { count: number })[]
  /** On which day a story, or thanks, were told last. */
  toldStories: Map<string, string>
  toldCases: Set<string>
}

const halfAYear = 180

/** The same of many teams, in one statement. A team without earlier cards is not in it. */
export async function listEarlierCards(
  ctx: Ctx,
  unitIds: readonly string[],
  day: string,
): Promise<Map<string, EarlierCards>> {
  const { rows } = await sql<{ unit_id: string; part: Part; id: string; last: string; count: number }>`
    select card.unit_id, shown.part, shown.id, to_char(max(card.day), 'YYYY-MM-DD') as last, count(*)::int as count
    from line_up_card card
    cross join lateral (values ('standard', card.standard_id), ('story', coalesce(card.story_id, card.kudos_id)), ('case', card.case_id)) as shown (part, id)
    where card.unit_id = any (${unitIds}::uuid[]) and card.day != ${day}::date and card.day > ${dayAfter(day, -halfAYear)}::date
      and shown.id is not null
    group by card.unit_id, shown.part, shown.id`.execute(ctx.db)
  const byUnit = new Map<string, EarlierCards>()
  for (const { unit_id, part, id, last, count } of rows) {
    const cards: EarlierCards = byUnit.get(unit_id) ?? { turns: [], toldStories: new Map(), toldCases: new Set() }
    byUnit.set(unit_id, cards)
    if (part === "standard") cards.turns.push({ standardId: id, day: last, count })
    else if (part === "story") cards.toldStories.set(id, last)
    else cards.toldCases.add(id)
  }
  return byUnit
}

type Part = "standard" | "story" | "case"
