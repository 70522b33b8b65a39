import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { readNewsletterSettings } from "../settings.ts"

const mostListed = 200

/** An edition as it stands on the web. */
export type Archived = {
  id: string
  number: number
  title: string
  opening: string
  language: string
  from: string
  until: string
  at: Date
}

const archived = (ctx: Ctx) =>
  ctx.db
    .selectFrom("newsletter_edition")
    .select([
      "id",
      sql<number>`number`.as("number"),
      "title",
      "opening",
      "language",
      sql<string>`to_char(from_day, 'YYYY-MM-DD')`.as("from"),
      sql<string>`to_char(until_day, 'YYYY-MM-DD')`.as("until"),
      sql<Date>`started_at`.as("at"),
    ])
    .where("number", "is not", null)
    .where("state", "!=", "cancelled")
    .where("withdrawn_at", "is", null)

/** What has gone out, the latest first. */
export const listArchived = (ctx: Ctx, limit = mostListed): Promise<Archived[]> =>
  archived(ctx).orderBy("number", "desc").limit(limit).execute()

export const findArchived = (ctx: Ctx, number: number): Promise<Archived | undefined> =>
  archived(ctx).where("number", "=", number).executeTakeFirst()

/** Whether whoever asks may read the archive: everybody where it is open, else who works here. */
export async function mayReadArchive(ctx: Ctx): Promise<boolean> {
  return ctx.actor.kind === "person" || (await isArchiveOpen(ctx))
}

export const isArchiveOpen = async (ctx: Ctx): Promise<boolean> =>
  (await readNewsletterSettings(ctx)).archive === "public"
