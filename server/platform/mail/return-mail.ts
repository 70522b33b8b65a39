import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { announce, eventKind } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"

/** A mail will not arrive unless somebody does something about it. */
export const mailUndelivered = eventKind("mail-undelivered", z.object({ mailId: id }))

/** A mail that had been given up went out after all: an administrator had it sent again. */
export const mailSentAfterAll = eventKind("mail-sent-after-all", z.object({ mailId: id }))

/** Keeps that a mail came back for good, and why; once, however often it is said. */
export async function returnMail(ctx: Ctx, mailId: string, why: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const returned = await ctx.db
      .updateTable("platform_mail")
      .set({ state: "returned", last_error: why.slice(0, 2000), undelivered_at: ctx.now() })
      .where("id", "=", mailId)
      .where("state", "!=", "returned")
      .executeTakeFirst()
    if (returned.numUpdatedRows === 0n) return
    await announce(ctx, mailUndelivered, { mailId })
    changed(ctx, "outbox")
  })
}

/** Keeps that a mail was tried for the last time. An administrator can send it again; who waits for it is told once. */
export async function giveUpMail(ctx: Ctx, mailId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const given = await ctx.db
      .updateTable("platform_mail")
      .set({ undelivered_at: ctx.now() })
      .where("id", "=", mailId)
      .where("state", "=", "failed")
      .where("undelivered_at", "is", null)
      .executeTakeFirst()
    if (given.numUpdatedRows > 0n) await announce(ctx, mailUndelivered, { mailId })
  })
}
