import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import type { Dimension } from "../filter.ts"

/** The names of values of a dimension. Touchpoints and surveys are kept by id; channels, languages and bands are their own names. */
export async function listNames(
  ctx: Ctx,
  dimension: Dimension,
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if ((dimension !== "touchpoint" && dimension !== "survey") || values.length === 0) return new Map()
  const table = ({ touchpoint: "listening_touchpoint", survey: "listening_survey" } as const)[dimension]
  const rows = await ctx.db
    .selectFrom(table)
    .select(["id", "name"])
    .where(sql<string>`id::text`, "in", [...values])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
