import { sql } from "kysely"
import type { z } from "zod"
import { type readFairness as contract, mostUnthanked } from "#contracts/fairness.ts"
import { listUnitsFlat, reaches } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { forbidden, notFound } from "#platform/errors/refusal.ts"
import { handOf } from "../access.ts"

type Fairness = z.input<typeof contract.reply>

const dayMs = 86_400_000

/** Below so many people, what is said of the back office would be said of persons. */
const fewestToTell = 5
/** Two of whom each has thanked the other at least so often. */
const fewestEachWay = 3
const mostRings = 10
/** A team of one is a person, and stands among the people. */
const fewestInTeam = 2

/** How fairly thanks go round in a unit, or in all that the acting person leads. Throws not-found for an unknown unit, and forbidden beyond their reach. */
export async function readFairness(ctx: Ctx, asked: z.output<typeof contract.query>): Promise<Fairness> {
  const [{ reach }, units] = await Promise.all([handOf(ctx), listUnitsFlat(ctx)])
  const unit = units.find(({ id }) => id === asked.unit)
  if (asked.unit && !unit) throw notFound("This unit")
  if (unit && !reaches(reach, unit.id))
    throw forbidden("fairness-of-another-unit", "How thanks go round in a unit is for those who lead it.")
  const looked = unit ? units.filter(({ ancestors }) => ancestors.includes(unit.id)) : units
  const ids = looked.map(({ id }) => id).filter((id) => reaches(reach, id))
  const from = new Date(ctx.now().getTime() - Number(asked.days) * dayMs)
  const [people, teams, rings, backOffice] = await Promise.all([
    readPeople(ctx, ids, from),
    readTeams(ctx, ids, from),
    readRings(ctx, ids, from),
    readBackOffice(ctx, ids, from),
  ])
  return {
    unit: unit ? { id: unit.id, name: unit.name } : null,
    from: from.toISOString(),
    people,
    teams,
    rings,
    backOffice,
  }
}

/** The people of these units who have worked here since then. */
const staff = (unitIds: readonly string[], from: Date) => sql`
  select person.id, person.name, person.job, unit.id as unit_id, unit.name as unit_name, unit.ancestors
  from people_person person join people_unit unit on unit.id = person.unit_id
  where person.left_at is null and person.unit_id = any (${unitIds}::uuid[])
    and coalesce(person.starts_on, person.made_at::date) <= ${from}::timestamptz::date`

/** Thanks on the board since then. */
const given = (from: Date) => sql`
  select id, from_id from recognition_kudos where at >= ${from} and withdrawn_at is null`

async function readPeople(ctx: Ctx, unitIds: readonly string[], from: Date): Promise<Fairness["people"]> {
  type Counted = { all: number; byName: number; withTeam: number }
  type Unthanked = { id: string; name: string; job: string; unit_id: string; unit_name: string; last: string | null }
  const { rows } = await sql<Counted & { unthanked: Unthanked[] }>`
    with staff as (${staff(unitIds, from)}), given as (${given(from)}),
    named as (select distinct person_id from recognition_kudos_person thanked join given on given.id = thanked.kudos_id),
    team as (select distinct unit_id from recognition_kudos_unit thanked join given on given.id = thanked.kudos_id),
    each as (
      select staff.*, named.person_id is not null as by_name, exists (select from team where team.unit_id = any (staff.ancestors)) as with_team
      from staff left join named on named.person_id = staff.id
    ),
    unthanked as (
      select each.id, name, job, unit_id, unit_name, (
        select max(kudos.at) from recognition_kudos_person thanked join recognition_kudos kudos on kudos.id = thanked.kudos_id
        where thanked.person_id = each.id and kudos.withdrawn_at is null) as last
      from each where not by_name
    )
    select (select count(*) from each)::int as "all", (select count(*) from each where by_name)::int as "byName",
      (select count(*) from each where with_team and not by_name)::int as "withTeam",
      coalesce((select jsonb_agg(first) from (
        select * from unthanked order by last nulls first, name, id limit ${mostUnthanked}) first), '[]') as unthanked`.execute(
    ctx.db,
  )
  const [{ unthanked, ...counted }] = rows as [Counted & { unthanked: Unthanked[] }]
  return {
    ...counted,
    unthanked: unthanked.map(({ id, name, job, unit_id, unit_name, last }) => ({
      id,
      name,
      job,
      unit: { id: unit_id, name: unit_name },
      last: last && new Date(last).toISOString(),
    })),
  }
}

async function readTeams(ctx: Ctx, unitIds: readonly string[], from: Date): Promise<Fairness["teams"]> {
  type Team = { id: string; name: string; people: number; last: string | null }
  const { rows } = await sql<{ all: number; unthanked: Team[] }>`
    with given as (${given(from)}),
    team as (
      select unit.id, unit.name, unit.ancestors, count(*)::int as people
      from people_unit unit join people_person person on person.unit_id = unit.id and person.left_at is null
      where unit.id = any (${unitIds}::uuid[]) group by unit.id having count(*) >= ${fewestInTeam}
    ),
    thanked as (
      select person.unit_id from given join recognition_kudos_person thanked on thanked.kudos_id = given.id
      join people_person person on person.id = thanked.person_id
    ),
    whole as (select thanked.unit_id from given join recognition_kudos_unit thanked on thanked.kudos_id = given.id),
    unthanked as (
      select id, name, people, ancestors from team where id not in (select unit_id from thanked)
        and not exists (select from whole where whole.unit_id = any (team.ancestors))
    ),
    first as (
      select id, name, people, greatest(
        (select max(kudos.at) from people_person person
          join recognition_kudos_person thanked on thanked.person_id = person.id
          join recognition_kudos kudos on kudos.id = thanked.kudos_id
          where person.unit_id = unthanked.id and kudos.withdrawn_at is null),
        (select max(kudos.at) from recognition_kudos_unit thanked join recognition_kudos kudos on kudos.id = thanked.kudos_id
          where thanked.unit_id = any (unthanked.ancestors) and kudos.withdrawn_at is null)) as last
      from unthanked order by last nulls first, name, id limit ${mostUnthanked}
    )
    select (select count(*) from team)::int as "all", coalesce((select jsonb_agg(first) from first), '[]') as unthanked`.execute(
    ctx.db,
  )
  const [{ all, unthanked }] = rows as [{ all: number; unthanked: Team[] }]
  return {
    all,
    unthanked: unthanked.map(({ last, ...team }) => ({ ...team, last: last && new Date(last).toISOString() })),
  }
}

async function readRings(ctx: Ctx, unitIds: readonly string[], from: Date): Promise<Fairness["rings"]> {
  const { rows } = await sql<{
    one: string
    oneName: string
    other: string
    otherName: string
    between: number
    given: number
  }>`
    with given as (${given(from)}),
    pair as (
      select given.from_id as giver, thanked.person_id as taker, count(*)::int as n
      from given join recognition_kudos_person thanked on thanked.kudos_id = given.id
      where given.from_id is not null group by 1, 2
    ),
    gave as (select from_id as giver, count(*)::int as n from given where from_id is not null group by 1)
    select one.id as one, one.name as "oneName", other.id as other, other.name as "otherName",
      there.n + back.n as between, of_one.n + of_other.n as given
    from pair there
    join pair back on back.giver = there.taker and back.taker = there.giver and there.giver < there.taker
    join gave of_one on of_one.giver = there.giver
    join gave of_other on of_other.giver = back.giver
    join people_person one on one.id = there.giver and one.left_at is null and one.unit_id = any (${unitIds}::uuid[])
    join people_person other on other.id = back.giver and other.left_at is null and other.unit_id = any (${unitIds}::uuid[])
    where least(there.n, back.n) >= ${fewestEachWay} and there.n * 2 > of_one.n and back.n * 2 > of_other.n
    order by between desc, one.name limit ${mostRings}`.execute(ctx.db)
  return rows.map(({ one, oneName, other, otherName, between, given }) => ({
    people: [
      { id: one, name: oneName },
      { id: other, name: otherName },
    ].sort((a, b) => a.name.localeCompare(b.name)),
    between,
    given,
  }))
}

async function readBackOffice(ctx: Ctx, unitIds: readonly string[], from: Date): Promise<Fairness["backOffice"]> {
  const { rows } = await sql<{ people: number; ofPeople: number; thanks: number; ofThanks: number }>`
    with given as (${given(from)}),
    whom as (
      select thanked.kudos_id, person.unit_id from given join recognition_kudos_person thanked on thanked.kudos_id = given.id
      join people_person person on person.id = thanked.person_id
      union all select thanked.kudos_id, thanked.unit_id from given join recognition_kudos_unit thanked on thanked.kudos_id = given.id
    ),
    each as (
      select whom.kudos_id, bool_or(unit.kind = 'back') as back from whom join people_unit unit on unit.id = whom.unit_id
      where unit.id = any (${unitIds}::uuid[]) group by whom.kudos_id
    ),
    staff as (
      select unit.kind from people_person person join people_unit unit on unit.id = person.unit_id
      where person.left_at is null and unit.id = any (${unitIds}::uuid[])
    )
    select (select count(*) from staff where kind = 'back')::int as people, (select count(*) from staff)::int as "ofPeople",
      (select count(*) from each where back)::int as thanks, (select count(*) from each)::int as "ofThanks"`.execute(
    ctx.db,
  )
  const [counted] = rows
  if (!counted || Math.min(counted.people, counted.ofPeople - counted.people) < fewestToTell) return null
  return counted
}
