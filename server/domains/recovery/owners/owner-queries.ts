import { sql } from "kysely"
import type { z } from "zod"
import type { listAgents as contract, listTouchpointRules as rulesContract } from "#contracts/recovery.ts"
import { getPerson, getReach, listUnitsFlat, ownerFor, reaches } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

type Row = {
  id: string
  name: string
  job: string
  takesCases: boolean
  skills: string[]
  languages: string[]
  absentUntil: string | null
  openCases: number
}

/** Everybody of a unit, whether they look after cases or not; those who do stand first. */
export async function listAgents(ctx: Ctx, unitId?: string): Promise<z.input<typeof contract.reply>> {
  const me = personOf(ctx)
  const at = unitId ?? me.unitId
  const [units, reach, { rows }, otherwise, skills] = await Promise.all([
    listUnitsFlat(ctx),
    getReach(ctx, me),
    sql<Row>`
      select person.id, person.name, person.job, coalesce(agent.takes_cases, false) as "takesCases", coalesce(agent.skills, '{}') as skills,
        person.languages, agent.absent_until::text as "absentUntil",
        (select count(*)::int from recovery_case "case" where "case".owner_id = person.id and "case".state = 'open' and not "case".history) as "openCases"
      from people_person person left join recovery_agent agent on agent.person_id = person.id
      where person.unit_id = ${at} and person.left_at is null
      order by coalesce(agent.takes_cases, false) desc, person.name, person.id limit 500`.execute(ctx.db),
    ownerFor(ctx, at),
    listSkills(ctx),
  ])
  const unit = units.find(({ id }) => id === at)
  if (!unit) throw notFound("This unit")
  const { name } = await getPerson(ctx, otherwise)
  const lead = reaches(reach, at)
  return {
    unit: { id: unit.id, name: unit.name },
    agents: rows.map(({ id, name, ...row }) => ({ person: { id, name }, ...row, mine: lead || id === me.id })),
    otherwise: { id: otherwise, name },
    skills,
  }
}

async function listSkills(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ skill: string }>`
    select distinct skill from (select unnest(skills) as skill from recovery_agent union select skill from recovery_touchpoint_rule) known
    where skill is not null order by skill limit 200`.execute(ctx.db)
  return rows.map(({ skill }) => skill)
}

/** Every touchpoint, with its rule where it has one. */
export async function listTouchpointRules(ctx: Ctx): Promise<z.input<typeof rulesContract.reply>> {
  const rows = await ctx.db
    .selectFrom("listening_touchpoint as touchpoint")
    .leftJoin("recovery_touchpoint_rule as rule", "rule.touchpoint_id", "touchpoint.id")
    .leftJoin("people_unit as unit", "unit.id", "rule.unit_id")
    .select(["touchpoint.id", "touchpoint.name", "unit.id as unit_id", "unit.name as unit_name", "rule.skill"])
    .orderBy("touchpoint.name")
    .limit(500)
    .execute()
  return {
    rules: rows.map((row) => ({
      touchpoint: { id: row.id, name: row.name },
      unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
      skill: row.skill,
    })),
  }
}
