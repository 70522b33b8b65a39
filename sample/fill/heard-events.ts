import type { Ctx } from "#platform/ctx.ts"
import type { Handler } from "#platform/events/event.ts"
import type { EventQueue } from "#platform/events/event-queue.ts"

/**
 * The queue as it is, but that it tells these handlers at once, in the same transaction and at the time of the deed, and passes over what they do not
 * listen for: the sample's history has been dealt with when it is filled, nothing of it waits in the real queue, and no mail goes out.
 */
export function heardAtOnce(queue: EventQueue, handlers: readonly Handler[]): EventQueue {
  const byEvent = Map.groupBy(handlers, ({ event }) => event)
  return {
    ...queue,
    async send(ctx: Ctx, event: string, all: readonly object[]) {
      for (const handler of byEvent.get(event) ?? [])
        for (const data of all) await handler.run({ ...ctx, actor: { kind: "system" } }, data)
    },
  }
}
