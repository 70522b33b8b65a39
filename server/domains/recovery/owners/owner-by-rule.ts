import { sql } from "kysely"
import { dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { NotYet } from "#platform/events/event.ts"
import { type Answering, type Candidate, chooseOwner, type OwnerReason } from "./owner-rule.ts"

type About = {
  /** Null where none is named. */
  unitId: string | null
  touchpointId: string | null
  language: string | null
}

/** The unit that a touchpoint's rule names, for cases that name none, and the skill that it takes. */
export async function findTouchpointRule(ctx: Ctx, touchpointId: string | null) {
  if (touchpointId === null) return undefined
  return ctx.db
    .selectFrom("recovery_touchpoint_rule as rule")
    .leftJoin("people_unit as unit", (join) =>
      join.onRef("unit.id", "=", "rule.unit_id").on("unit.retired_at", "is", null),
    )
    .select(["unit.id as unitId", "rule.skill"])
    .where("rule.touchpoint_id", "=", touchpointId)
    .executeTakeFirst()
}

/** Who looks after a case of this unit by the rules, with the reason to be kept. A touchpoint's rule may name another unit's team. */
export async function ownerByRule(
  ctx: Ctx,
  { unitId, touchpointId, language }: About & { unitId: string },
): Promise<{ ownerId: string; reason: OwnerReason }> {
  const rule = await findTouchpointRule(ctx, touchpointId)
  const at = rule?.unitId ?? unitId
  const today = await dayAt(ctx, at, ctx.now())
  const [team, leads, others] = await Promise.all([
    readTeam(ctx, at, today),
    readLeads(ctx, at, today),
    readOthers(ctx, today),
  ])
  const chosen = chooseOwner(
    { skill: rule?.skill ?? null, language },
    {
      team,
      leads,
      stewards: others.filter(({ role }) => role === "steward"),
      administrators: others.filter(({ role }) => role === "administrator"),
    },
    ctx.now(),
  )
  if (!chosen)
    throw new NotYet(
      "nobody-answers",
      "No unit has a lead and there is no administrator. Set up the organisation first.",
    )
  return chosen
}

async function readTeam(ctx: Ctx, unitId: string, today: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select person.id, agent.skills, person.languages, coalesce(agent.absent_until >= ${today}::date, false) as away,
      (select count(*)::int from recovery_case "case" where "case".owner_id = person.id and "case".state = 'open' and not "case".history) as "openCases",
      (select max(seen_at) from people_session session where session.person_id = person.id) as "seenAt"
    from recovery_agent agent join people_person person on person.id = agent.person_id
    where person.unit_id = ${unitId} and agent.takes_cases and person.left_at is null`.execute(ctx.db)
  return rows
}

async function readLeads(ctx: Ctx, unitId: string, today: string): Promise<Answering[]> {
  const { rows } = await sql<Answering>`
    select lead.id, coalesce(agent.absent_until >= ${today}::date, false) as away
    from people_unit unit join people_unit led on led.id = any(unit.ancestors) join people_person lead on lead.id = led.lead_id
      left join recovery_agent agent on agent.person_id = lead.id
    where unit.id = ${unitId} and lead.left_at is null
    order by array_position(unit.ancestors, led.id) desc`.execute(ctx.db)
  return rows
}

async function readOthers(ctx: Ctx, today: string): Promise<(Answering & { role: string })[]> {
  const { rows } = await sql<Answering & { role: string }>`
    select person.id, person.role, coalesce(agent.absent_until >= ${today}::date, false) as away
    from people_person person left join recovery_agent agent on agent.person_id = person.id
    where person.role in ('steward', 'administrator') and person.left_at is null
    order by person.made_at, person.id limit 200`.execute(ctx.db)
  return rows
}
