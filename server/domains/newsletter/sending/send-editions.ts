import { sql } from "kysely"
import { record } from "#platform/audit/record.ts"
import { getOrganisation } from "#platform/config/settings.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { changed } from "#platform/live/live-hub.ts"
import type { Line } from "#platform/mail/post.ts"
import { type MailWriter, mailWriter } from "../edition-mail.ts"
import { readNewsletterSettings } from "../settings.ts"
import { beginDueEditions } from "./begin-due-editions.ts"
import { allowance, isNobodysFault, outcomeOf, quietMs } from "./delivery.ts"
import { takeNextReader } from "./readers.ts"

/** A round ends after so long, so that the program can stop between two. */
const roundMs = 2_000
const mostOfRound = 5_000

/**
 * One round of sending: begins what is due, and sends to one reader after the other. Each is sent to within a transaction that holds their row, and is
 * settled by its commit: whoever is killed in the middle misses nobody, and at most the one mail in flight goes again, with the same Message-ID.
 */
export async function sendEditions(ctx: Ctx): Promise<void> {
  await beginDueEditions(ctx)
  const under = await ctx.db
    .selectFrom("newsletter_edition")
    .select("id")
    .where("state", "=", "sending")
    .where((eb) => eb.or([eb("quiet_until", "is", null), eb("quiet_until", "<=", ctx.now())]))
    .orderBy("started_at")
    .execute()
  for (const { id } of under) await sendSome(ctx, id)
}

async function sendSome(ctx: Ctx, editionId: string): Promise<void> {
  // Without a mail server an edition was kept as it began; one that began with it waits until it is back.
  if (!ctx.post || (await getOrganisation(ctx)).sample) return
  const until = performance.now() + roundMs
  const line = ctx.post.openLine()
  try {
    const write = await mailWriter(ctx, editionId, ctx.post.domain)
    let left = allowance((await readNewsletterSettings(ctx)).perMinute, await countSentLately(ctx), mostOfRound)
    while (left-- > 0 && performance.now() < until) if (!(await sendOne(ctx, editionId, write, line))) break
  } finally {
    line.close()
  }
  await finishIfDone(ctx, editionId)
  changed(ctx, "newsletter")
}

/** False when nobody is left whose turn it is, or the mail server cannot be reached. */
async function sendOne(ctx: Ctx, editionId: string, write: MailWriter, line: Line): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const reader = await takeNextReader(ctx, editionId)
    if (!reader) return false
    if (reader.email === null) {
      await settle(ctx, editionId, reader.id, { state: "unwanted", settled_at: ctx.now() })
      return true
    }
    try {
      await line.send(await write({ ...reader, email: reader.email }))
    } catch (failure) {
      if (isNobodysFault(failure)) {
        await standStill(ctx, editionId, failure)
        return false
      }
      const outcome = outcomeOf(failure, reader.attempts)
      const last_error = String(failure).slice(0, 2000)
      const tried = { last_error, attempts: reader.attempts + 1 }
      if (outcome.state === "waiting") {
        const next_at = new Date(ctx.now().getTime() + outcome.afterMs)
        await settle(ctx, editionId, reader.id, { ...tried, state: "waiting", next_at })
      } else await settle(ctx, editionId, reader.id, { ...tried, state: outcome.state, settled_at: ctx.now() })
      return true
    }
    await settle(ctx, editionId, reader.id, {
      state: "sent",
      settled_at: ctx.now(),
      attempts: reader.attempts + 1,
      last_error: null,
    })
    return true
  })
}

type Settled = {
  state: string
  settled_at?: Date
  next_at?: Date
  attempts?: number
  last_error?: string | null
}

async function settle(ctx: Ctx, editionId: string, readerId: string, outcome: Settled): Promise<void> {
  await ctx.db
    .updateTable("newsletter_delivery")
    .set(outcome)
    .where("edition_id", "=", editionId)
    .where("reader_id", "=", readerId)
    .execute()
}

/** The mail server is away: the edition waits a little, and says why. */
async function standStill(ctx: Ctx, editionId: string, failure: unknown): Promise<void> {
  ctx.log.warn({ err: failure, edition: editionId }, "the newsletter waits for the mail server")
  await ctx.db
    .updateTable("newsletter_edition")
    .set({ trouble: String(failure).slice(0, 2000), quiet_until: new Date(ctx.now().getTime() + quietMs) })
    .where("id", "=", editionId)
    .execute()
}

async function countSentLately(ctx: Ctx): Promise<number> {
  const { n } = await ctx.db
    .selectFrom("newsletter_delivery")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("state", "=", "sent")
    .where("settled_at", ">", new Date(ctx.now().getTime() - 60_000))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** All have had their turn: it has been sent. Whoever waits for another try still has theirs to come. */
async function finishIfDone(ctx: Ctx, editionId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { numUpdatedRows } = await ctx.db
      .updateTable("newsletter_edition")
      .set({ state: "sent", ended_at: ctx.now(), trouble: null, quiet_until: null })
      .where("id", "=", editionId)
      .where("state", "=", "sending")
      .where(
        sql<boolean>`not exists (select from newsletter_delivery waiting where waiting.edition_id = ${editionId} and waiting.state = 'waiting')`,
      )
      .executeTakeFirst()
    if (numUpdatedRows > 0n) await record(ctx, "newsletter-sent", "newsletter", editionId)
  })
}
