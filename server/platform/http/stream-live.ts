import type { ServerResponse } from "node:http"
import type { FastifyReply } from "fastify"
import type { LiveHub } from "#platform/live/live-hub.ts"
import { isForScreens } from "#platform/live/presence.ts"

/**
 * Keeps one screen told of what changed, by server-sent events: `data: {"topics": ["cases"]}`. A comment line every 20 s keeps proxies from hanging up.
 * `tell` says what of it this screen may know; it is not woken for nothing.
 */
export function streamLive(
  reply: FastifyReply,
  live: LiveHub,
  tell: (topics: readonly string[]) => readonly string[] = (topics) => topics.filter(isForScreens),
): void {
  reply.hijack()
  const out: ServerResponse = reply.raw
  out.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" })
  out.write("retry: 2000\n\n")
  const unsubscribe = live.subscribe((changed) => {
    const topics = tell(changed)
    if (topics.length > 0) out.write(`data: ${JSON.stringify({ topics })}\n\n`)
  })
  const pulse = setInterval(() => out.write(": here\n\n"), 20_000)
  out.on("close", () => {
    clearInterval(pulse)
    unsubscribe()
  })
}
