import { sql } from "kysely"
import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import type { CasesQuery } from "./page-of-cases.ts"

/** More units than these are not asked one by one. */
const mostUnits = 400

/** Whose cases a query can be about: of the one owner or unit that it names, else of what the caller reaches. Nobody's means all. */
export async function whoseCases(ctx: Ctx, query: CasesQuery): Promise<{ owners: string[]; units: string[] }> {
  const person = personOf(ctx)
  if (query.owner) return { owners: [query.owner === "me" ? person.id : query.owner], units: [] }
  const reach = await getReach(ctx, person)
  const units = query.unit
    ? await listUnitsBelow(ctx, query.unit)
    : reach.all
      ? []
      : [...new Set([person.unitId, ...reach.unitIds])]
  if (units.length > mostUnits) return { owners: [], units: [] }
  return { owners: query.unit || reach.all ? [] : [person.id], units }
}

async function listUnitsBelow(ctx: Ctx, unitId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("people_unit")
    .select("id")
    .where(sql<boolean>`ancestors @> array[${unitId}::uuid]`)
    .execute()
  return rows.map(({ id }) => id)
}
