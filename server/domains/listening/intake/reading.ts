import { z } from "zod"
import type { Ctx } from "#platform/ctx.ts"
import { announce, eventKind } from "#platform/events/event.ts"
import type { House } from "#platform/house.ts"

/** Responses wait to be read; which they are, `listening_unread` says. It only wakes the reader, so it carries nothing. */
export const readingDue = eventKind("reading-due", z.object({}))

/** Whether this node has woken the reader and it has not begun since; `missed` when another response came meanwhile. */
type Asked = { timer: NodeJS.Timeout; missed: boolean }
const asked = new WeakMap<House, Asked>()

/** How long a reader on another node, whose beginning is not seen here, is waited for before it is woken again. */
const askAgainAfter = 1_000

/**
 * To be called after responses have been committed. While the reader has been woken and has not begun, it will still find them, so that a flood of
 * batches makes no flood of jobs. Should this node die here, the minute's round wakes the reader.
 */
export async function askForReading(ctx: Ctx): Promise<void> {
  const waiting = asked.get(ctx.house)
  if (waiting) {
    waiting.missed = true
    return
  }
  const timer = setTimeout(() => {
    const missed = asked.get(ctx.house)?.missed
    asked.delete(ctx.house)
    if (missed) askForReading(ctx).catch((error: unknown) => ctx.log.error({ error }, "the reader could not be woken"))
  }, askAgainAfter)
  timer.unref()
  asked.set(ctx.house, { timer, missed: false })
  await announce(ctx, readingDue, {})
}

/** The reader begins here: what is committed from now on wakes it again. */
export function readingBegins(ctx: Ctx): void {
  clearTimeout(asked.get(ctx.house)?.timer)
  asked.delete(ctx.house)
}
