import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

export type PublishedStandard = {
  id: string
  title: string
  behaviour: string
  /** When two conflict, the lower position wins. */
  position: number
  toward: "customer" | "co-worker" | "both"
}

/** The standards in force, in their order of priority. */
export function listPublishedStandards(ctx: Ctx): Promise<PublishedStandard[]> {
  return ctx.db
    .selectFrom("standards_standard as standard")
    .innerJoin("standards_version as version", "version.id", "standard.version_id")
    .select([
      "standard.id",
      "version.title",
      "version.behaviour",
      "standard.position",
      sql<PublishedStandard["toward"]>`version.toward`.as("toward"),
    ])
    .where("standard.state", "=", "published")
    .orderBy("standard.position")
    .execute()
}

/** The title in force, or the latest of a draft or retired one. Throws not-found. */
export async function getStandardTitle(ctx: Ctx, standardId: string): Promise<string> {
  const row = await ctx.db
    .selectFrom("standards_standard as standard")
    .innerJoin("standards_version as version", "version.id", "standard.version_id")
    .select("version.title")
    .where("standard.id", "=", standardId)
    .executeTakeFirst()
  if (!row) throw notFound("This standard")
  return row.title
}
