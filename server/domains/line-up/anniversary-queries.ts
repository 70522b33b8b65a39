import { sql } from "kysely"
import { dayAfter } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { readOpenDays } from "#recovery"
import { type Anniversary, yearsOn } from "./anniversary.ts"

/** After longer holidays nobody is congratulated late: then it is a message, and no line of a card. */
const mostDaysClosed = 4
/** The card of a whole region tells of some of them; each of its teams tells of its own. */
const mostTold = 12

/**
 * Who of a unit and those below it has a first day or an anniversary on a day, or had one since the team was last at work: what falls on a
 * Sunday is told on Monday. First days come first, then the longest here.
 */
export async function listAnniversaries(ctx: Ctx, unitId: string, day: string): Promise<Anniversary[]> {
  const isOpen = await readOpenDays(ctx)
  const days = [day]
  while (days.length <= mostDaysClosed + 1 && !isOpen(unitId, dayAfter(days[0] as string, -1)))
    days.unshift(dayAfter(days[0] as string, -1))
  // A team whose last day at work is further back than that is not told of any of the days between.
  const told = days.length > mostDaysClosed + 1 ? [day] : days
  const { rows } = await sql<{ id: string; name: string; starts_on: string }>`
    select person.id, person.name, to_char(person.starts_on, 'YYYY-MM-DD') as starts_on
    from people_person person join people_unit unit on unit.id = person.unit_id
    where unit.ancestors @> array[${unitId}::uuid] and person.left_at is null and person.starts_on <= ${day}::date
      and to_char(person.starts_on, 'MM-DD') = any (${daysOfYear(told)}::text[])
    order by person.name, person.id limit 500`.execute(ctx.db)
  return rows
    .flatMap(({ id, name, starts_on }): Anniversary[] => {
      const years = told.map((one) => yearsOn(starts_on, one)).find((found) => found !== undefined)
      return years === undefined ? [] : [{ person: { id, name }, years }]
    })
    .toSorted((a, b) => Number(b.years === 0) - Number(a.years === 0) || b.years - a.years)
    .slice(0, mostTold)
}

const daysOfYear = (days: readonly string[]): string[] => {
  const named = days.map((day) => day.slice(5))
  return named.includes("02-28") ? [...named, "02-29"] : named
}
