import { sql } from "kysely"
import type { z } from "zod"
import type * as contracts from "#contracts/newsletter.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { stewards } from "./access.ts"
import { isArchiveOpen } from "./reading/archive-queries.ts"
import { countReaders } from "./sending/readers.ts"
import { titlesAsRead } from "./telling/as-read.ts"
import { listParts } from "./telling/list-parts.ts"
import { readOwnWords } from "./telling/own-words.ts"
import { readPartsOutside } from "./telling/parts-outside.ts"

type Shown = z.input<typeof contracts.getEdition.reply>
export type EditionHead = z.input<typeof contracts.listEditions.reply>["editions"][number]

const head = [
  "id",
  "number",
  "title",
  sql<EditionHead["state"]>`state`.as("state"),
  sql<string>`to_char(from_day, 'YYYY-MM-DD')`.as("from_day"),
  sql<string>`to_char(until_day, 'YYYY-MM-DD')`.as("until_day"),
  "send_at",
  "started_at",
  "ended_at",
  "withdrawn_at",
] as const

/** Editions, the newest first; whoever does not write them sees what has gone out. */
export async function listEditions(ctx: Ctx, query: { before?: string | undefined; limit: number }) {
  let rows = ctx.db
    .selectFrom("newsletter_edition")
    .select(head)
    .orderBy("id", "desc")
    .limit(query.limit + 1)
  if (!stewards(personOf(ctx))) rows = rows.where("state", "=", "sent").where("withdrawn_at", "is", null)
  if (query.before) rows = rows.where("id", "<", query.before)
  const found = (await rows.execute()).map(headOf)
  const editions = await titlesAsRead(ctx, "inside", found.slice(0, query.limit))
  return { editions, next: found.length > query.limit ? (editions.at(-1)?.id ?? null) : null }
}

type HeadRow = {
  id: string
  number: number | null
  title: string
  state: EditionHead["state"]
  from_day: string
  until_day: string
  send_at: Date | null
  started_at: Date | null
  ended_at: Date | null
  withdrawn_at: Date | null
}

const headOf = (row: HeadRow): EditionHead => ({
  id: row.id,
  number: row.number,
  title: row.title,
  state: row.state,
  fromDay: row.from_day,
  untilDay: row.until_day,
  sendAt: row.send_at?.toISOString() ?? null,
  startedAt: row.started_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  withdrawn: row.withdrawn_at !== null,
})

/** One edition as its stewards see it. */
export async function getEdition(ctx: Ctx, id: string): Promise<Shown> {
  const row = await ctx.db
    .selectFrom("newsletter_edition")
    .select([...head, "opening", "language", "trouble", "copied_at"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (!row) throw notFound("This edition")
  const [parts, own, progress, readers, open] = await Promise.all([
    listParts(ctx, [id]),
    readOwnWords(ctx, "inside", [id]),
    row.started_at ? countDeliveries(ctx, id) : null,
    countReaders(ctx),
    isArchiveOpen(ctx),
  ])
  const outside = (await readPartsOutside(ctx, parts)).get(id) ?? []
  const { language, trouble, copied_at } = row
  return {
    ...headOf(row),
    title: own(id, row.title),
    opening: own(id, row.opening),
    language,
    parts: parts.get(id) ?? [],
    outside: {
      reads: open || readers.outside > 0,
      parts: outside.map(({ lacks, masked }) => ({ lacks, masked })),
    },
    progress,
    trouble,
    copiedAt: copied_at?.toISOString() ?? null,
    readers: readers.all,
  }
}

async function countDeliveries(ctx: Ctx, editionId: string): Promise<Shown["progress"]> {
  const rows = await ctx.db
    .selectFrom("newsletter_delivery")
    .select((eb) => ["state", eb.fn.countAll<number>().as("n")])
    .where("edition_id", "=", editionId)
    .groupBy("state")
    .execute()
  const none = { waiting: 0, sent: 0, kept: 0, unwanted: 0, refused: 0, failed: 0, unknown: 0 }
  return Object.assign(none, Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)])))
}
