import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import { addDeliveries } from "./readers.ts"

/**
 * Begins to send what is scheduled for now or earlier: it gets its number, and everybody who is to get it is written down. Without a mail server, and in a
 * sample, it is kept instead and stands in the archive. Two programs may be at it: the second passes over what the first holds.
 */
export async function beginDueEditions(ctx: Ctx): Promise<void> {
  const due = await ctx.db
    .selectFrom("newsletter_edition")
    .select("id")
    .where("state", "=", "scheduled")
    .where("send_at", "<=", ctx.now())
    .orderBy("send_at")
    .execute()
  for (const { id } of due) await inTransaction(ctx, (ctx) => begin(ctx, id))
}

async function begin(ctx: Ctx, editionId: string): Promise<void> {
  const mine = await ctx.db
    .selectFrom("newsletter_edition")
    .select("id")
    .where("id", "=", editionId)
    .where("state", "=", "scheduled")
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!mine) return
  // One number after the other, though two editions begin at once.
  await sql`select pg_advisory_xact_lock(hashtextextended('newsletter number', 0))`.execute(ctx.db)
  const goesOut = ctx.post !== undefined && !(await getOrganisation(ctx)).sample
  const readers = await addDeliveries(ctx, editionId, goesOut ? "waiting" : "kept")
  const now = ctx.now()
  await ctx.db
    .updateTable("newsletter_edition")
    .set({
      state: goesOut ? "sending" : "sent",
      started_at: now,
      ended_at: goesOut ? null : now,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from newsletter_edition)`,
    })
    .where("id", "=", editionId)
    .execute()
  await record(ctx, goesOut ? "newsletter-begun" : "newsletter-kept", "newsletter", editionId, { readers })
  changed(ctx, "newsletter")
}
