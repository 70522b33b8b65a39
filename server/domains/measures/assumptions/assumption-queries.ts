import { type AssumptionName, assumptionName, assumptionNames, type Range } from "#contracts/assumptions.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import type { Ctx } from "#platform/ctx.ts"
import { assumptionFrom } from "./assumption.ts"

/** What stewards have kept, by name. */
export async function readKept(ctx: Ctx): Promise<ReadonlyMap<AssumptionName, Range>> {
  const rows = await ctx.db.selectFrom("measures_assumption").select(["name", "low", "high"]).execute()
  return new Map(
    rows.flatMap(({ name, low, high }) => {
      const known = assumptionName.safeParse(name)
      return known.success ? [[known.data, { low, high }] as const] : []
    }),
  )
}

export async function listAssumptions(ctx: Ctx) {
  const [{ currency }, kept] = await Promise.all([getOrganisation(ctx), readKept(ctx)])
  return { currency, assumptions: assumptionNames.map((name) => assumptionFrom(name, { kept: kept.get(name) })) }
}
