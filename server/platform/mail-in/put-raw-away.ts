import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"

const keptDays = 90

/** What came in is kept as it came for 90 days; after that its words and files, where they belong to a case, are enough. What waits to be sorted stays whole. */
export async function putRawAway(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now().getTime() - keptDays * 24 * 3_600_000)
  await sql`update platform_mail_in set raw = null
    where id in (select id from platform_mail_in where raw is not null and kept_at < ${before} and state in ('on-case', 'report', 'aside') limit 1000)`.execute(
    ctx.db,
  )
}
