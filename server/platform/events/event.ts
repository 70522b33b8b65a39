import type { z } from "zod"
import type { Ctx } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"

/** How often work is done in all that fails each time, before it lies with the dead letters. */
export const triesInAll = 9

/** What cannot be done yet, through nobody's fault: background work waits a minute and comes again, as often as it takes, and is no failure. */
export class NotYet extends Refusal {}

/** Something that happened, announced in the deed's transaction and told to each handler at least once. Its data are ids, never words. */
export type EventKind<T extends z.ZodType = z.ZodType> = { name: string; data: T }

export function eventKind<T extends z.ZodType>(name: string, data: T): EventKind<T> {
  return { name, data }
}

/** One domain's answer to an event. It runs at least once, so it must be idempotent. */
export type Handler = {
  event: string
  /** Names the queue, together with the event: "feedback-received.open-cases". */
  name: string
  run(ctx: Ctx, data: unknown): Promise<void>
}

export function on<T extends z.ZodType>(
  event: EventKind<T>,
  name: string,
  run: (ctx: Ctx, data: z.output<T>) => Promise<void>,
): Handler {
  return { event: event.name, name, run: (ctx, data) => run(ctx, event.data.parse(data)) }
}

/** Work that comes round by the clock: `cron` in UTC. */
export type Schedule = { name: string; cron: string; run(ctx: Ctx): Promise<void> }

/**
 * Work that never ends: each program looks again and again, `every` so many milliseconds, whether there is something to do, and does it. Several programs
 * may look at once.
 */
export type Upkeep = { name: string; every: number; run(ctx: Ctx): Promise<void> }

export function announce<T extends z.ZodType>(ctx: Ctx, event: EventKind<T>, data: z.input<T>): Promise<void> {
  return announceAll(ctx, event, [data])
}

/** That it happened several times over, each told by itself. */
export async function announceAll<T extends z.ZodType>(
  ctx: Ctx,
  event: EventKind<T>,
  all: readonly z.input<T>[],
): Promise<void> {
  await ctx.events.send(
    ctx,
    event.name,
    all.map((data) => event.data.parse(data) as object),
  )
}
