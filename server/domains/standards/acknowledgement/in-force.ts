import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import type { Check } from "./acknowledgement.ts"

/** The latest check of each of these standards; those that do without have none. */
export async function listChecks(ctx: Ctx, standardIds: readonly string[]): Promise<Map<string, Check>> {
  if (standardIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("standards_check")
    .distinctOn("standard_id")
    .select(["id", "standard_id", "question", "answers", "right_answer", "withdrawn"])
    .where("standard_id", "in", standardIds)
    .orderBy("standard_id")
    .orderBy("id", "desc")
    .execute()
  return new Map(rows.filter((row) => !row.withdrawn).map((row) => [row.standard_id, row]))
}

/** The wording of a standard that is in force. Throws not-found for drafts and retired ones. */
export async function getInForce(ctx: Ctx, standardId: string) {
  const row = await ctx.db
    .selectFrom("standards_standard as standard")
    .innerJoin("standards_version as version", "version.id", "standard.version_id")
    .selectAll("version")
    .where("standard.id", "=", standardId)
    .where("standard.state", "=", "published")
    .executeTakeFirst()
  if (!row) throw notFound("This standard")
  return row
}
