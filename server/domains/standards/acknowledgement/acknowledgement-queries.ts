import { type RawBuilder, sql } from "kysely"
import type { z } from "zod"
import type { getAcknowledgements } from "#contracts/acknowledgements.ts"
import { getReach } from "#people"
import { csvFile } from "#platform/csv/csv-file.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { getStandardTitle } from "../published-standards.ts"
import { listChecks } from "./in-force.ts"
import { asked, findRequest } from "./reading-queries.ts"
import { stillToRead } from "./still-to-read.ts"

/** How far a standard has been read in the units that the caller reaches, and who is missing. */
export async function readAcknowledgements(
  ctx: Ctx,
  standardId: string,
): Promise<z.input<typeof getAcknowledgements.reply>> {
  await getStandardTitle(ctx, standardId)
  const within = await unitsReached(ctx)
  const [request, checks, units, missing] = await Promise.all([
    findRequest(ctx, standardId),
    listChecks(ctx, [standardId]),
    countByUnit(ctx, standardId, within),
    listMissing(ctx, standardId, within),
  ])
  const check = checks.get(standardId)
  const open = asked(check)
  return {
    request: request ?? null,
    units: request ? units : [],
    missing,
    check: check && open ? { ...open, rightAnswer: check.right_answer } : null,
  }
}

/** A condition on people_unit as `unit`. */
export async function unitsReached(ctx: Ctx): Promise<RawBuilder<boolean>> {
  const reach = await getReach(ctx, personOf(ctx))
  return reach.all ? sql<boolean>`true` : sql<boolean>`unit.id = any (${[...reach.unitIds]}::uuid[])`
}

/** Of all who work here, how many were asked to say yes to a standard and have; null when nobody was asked. */
export async function countRead(ctx: Ctx, standardId: string): Promise<{ people: number; saidYes: number } | null> {
  if (!(await findRequest(ctx, standardId))) return null
  const units = await countByUnit(ctx, standardId, sql<boolean>`true`)
  return units.reduce(
    (sum, { people, acknowledged }) => ({ people: sum.people + people, saidYes: sum.saidYes + acknowledged }),
    { people: 0, saidYes: 0 },
  )
}

async function countByUnit(ctx: Ctx, standardId: string, within: RawBuilder<boolean>) {
  const { rows } = await sql<{ id: string; name: string; people: number; missing: number }>`
    select unit.id, unit.name, count(*)::int as people, count(todo.person_id)::int as missing
    from people_unit unit join people_person person on person.unit_id = unit.id and person.left_at is null
    left join (${stillToRead}) todo on todo.person_id = person.id and todo.standard_id = ${standardId}
    where ${within} group by unit.id order by unit.name, unit.id`.execute(ctx.db)
  return rows.map(({ id, name, people, missing }) => ({ unit: { id, name }, people, acknowledged: people - missing }))
}

async function listMissing(ctx: Ctx, standardId: string, within: RawBuilder<boolean>) {
  const { rows } = await sql<{
    id: string
    name: string
    unit_id: string
    unit_name: string
    reminded_at: Date | null
  }>`
    select person.id, person.name, unit.id as unit_id, unit.name as unit_name,
      (select max(reminded_at) from standards_reminder r
        where r.standard_id = ${standardId} and r.person_id = person.id) as reminded_at
    from (${stillToRead}) todo join people_person person on person.id = todo.person_id
    join people_unit unit on unit.id = person.unit_id
    where todo.standard_id = ${standardId} and ${within} order by unit.name, person.name, person.id limit 500`.execute(
    ctx.db,
  )
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    unit: { id: row.unit_id, name: row.unit_name },
    remindedAt: row.reminded_at?.toISOString() ?? null,
  }))
}

/** The ledger of one standard, for the units reached, the earliest first. */
export async function csvOfAcknowledgements(ctx: Ctx, standardId: string): Promise<string> {
  await getStandardTitle(ctx, standardId)
  const within = await unitsReached(ctx)
  const rows = await ctx.db
    .selectFrom("standards_acknowledgement as yes")
    .innerJoin("standards_version as version", "version.id", "yes.version_id")
    .innerJoin("people_person as person", "person.id", "yes.person_id")
    .innerJoin("people_unit as unit", "unit.id", "person.unit_id")
    .select(["person.name", "person.employee_number", "unit.name as unit", "version.number", "version.title"])
    .select(["yes.content_hash", "yes.language", "yes.method", "yes.at"])
    .where("yes.standard_id", "=", standardId)
    .where(within)
    .orderBy("yes.at")
    .orderBy("yes.id")
    .execute()
  const head = [
    "person",
    "employee_number",
    "unit",
    "standard",
    "version",
    "content_sha256",
    "language",
    "method",
    "at",
  ]
  const lines = rows.map((row) => [
    row.name,
    row.employee_number,
    row.unit,
    row.title,
    row.number,
    row.content_hash.toString("hex"),
    row.language,
    row.method,
    row.at.toISOString(),
  ])
  return csvFile([head, ...lines])
}
