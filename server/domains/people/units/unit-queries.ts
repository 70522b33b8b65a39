import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

export type Unit = {
  id: string
  name: string
  code: string
  parentId: string | null
  /** Every unit above, from the top, and this one last. */
  ancestors: string[]
  kind: "front" | "back"
  leadId: string | null
}

const columns = [
  "id",
  "name",
  "code",
  "parent_id as parentId",
  "ancestors",
  sql<"front" | "back">`kind`.as("kind"),
  "lead_id as leadId",
] as const

/** All units that are not retired, by name. */
export function listUnitsFlat(ctx: Ctx): Promise<Unit[]> {
  return ctx.db.selectFrom("people_unit").select(columns).where("retired_at", "is", null).orderBy("name").execute()
}

/** Closed units, the latest first, each with its path: "Company / North". At most 200. */
export async function listClosedUnits(ctx: Ctx) {
  const { rows } = await sql<{ id: string; name: string; path: string; closedAt: Date }>`
    select unit.id, unit.name, unit.retired_at as "closedAt",
      (select string_agg(above.name, ' / ' order by array_position(unit.ancestors, above.id)) from people_unit above
        where above.id = any(unit.ancestors)) as path
    from people_unit unit where unit.retired_at is not null order by unit.retired_at desc, unit.id limit 200`.execute(
    ctx.db,
  )
  return rows.map(({ closedAt, ...unit }) => ({ ...unit, closedAt: closedAt.toISOString() }))
}

/** Every code there is: those of closed units are not given again. */
export async function listUnitCodes(ctx: Ctx): Promise<string[]> {
  return (await ctx.db.selectFrom("people_unit").select("code").execute()).map(({ code }) => code)
}

/**
 * The unit with this code, or of this name when only one has it; case and surrounding spaces do not matter. Undefined where nothing, or more
 * than one thing, is meant.
 */
export async function findUnit(ctx: Ctx, nameOrCode: string): Promise<Unit | undefined> {
  return (await findUnits(ctx, [nameOrCode])).get(nameOrCode)
}

/** The same for many at once, each under what it was asked by; those for which there is none are left out. */
export async function findUnits(ctx: Ctx, namesOrCodes: readonly string[]): Promise<ReadonlyMap<string, Unit>> {
  if (namesOrCodes.length === 0) return new Map()
  const asked = namesOrCodes.map((said) => ({ said, wanted: said.trim().toLowerCase() }))
  const [code, name] = [sql<string>`lower(code)`, sql<string>`lower(name)`]
  const any = sql`any(${asked.map(({ wanted }) => wanted)}::text[])`
  const rows = await ctx.db
    .selectFrom("people_unit")
    .select([...columns, code.as("lowerCode"), name.as("lowerName")])
    .where("retired_at", "is", null)
    .where(sql<boolean>`(${code} = ${any} or ${name} = ${any})`)
    .execute()
  const found = rows.map(({ lowerCode, lowerName, ...unit }) => ({ unit, lowerCode, lowerName }))
  return new Map(
    asked.flatMap(({ said, wanted }): [string, Unit][] => {
      const byCode = found.find(({ lowerCode }) => lowerCode === wanted)
      const [byName, another] = found.filter(({ lowerName }) => lowerName === wanted)
      const unit = byCode?.unit ?? (another === undefined ? byName?.unit : undefined)
      return unit ? [[said, unit]] : []
    }),
  )
}

/** The tree as a screen shows it: with leads, and people here now, counted in each unit and with those below. */
export async function listUnitNodes(ctx: Ctx) {
  const { rows } = await sql<{
    id: string
    code: string
    name: string
    parentId: string | null
    kind: "front" | "back"
    timeZone: string | null
    language: string | null
    leadId: string | null
    leadName: string | null
    people: number
    peopleWithin: number
  }>`
    with home as (select unit_id, count(*)::int as n from people_person where left_at is null group by unit_id),
    within as (select above.id, sum(home.n)::int as n from home
      join people_unit at on at.id = home.unit_id cross join lateral unnest(at.ancestors) as above (id) group by above.id)
    select unit.id, unit.code, unit.name, unit.parent_id as "parentId", unit.kind, unit.time_zone as "timeZone", unit.language,
      lead.id as "leadId", lead.name as "leadName", coalesce(home.n, 0) as people, coalesce(within.n, 0) as "peopleWithin"
    from people_unit unit left join home on home.unit_id = unit.id left join within on within.id = unit.id
      left join people_person lead on lead.id = unit.lead_id
    where unit.retired_at is null order by unit.name`.execute(ctx.db)
  return rows.map(({ leadId, leadName, ...unit }) => ({
    ...unit,
    lead: leadId && leadName ? { id: leadId, name: leadName } : null,
  }))
}
