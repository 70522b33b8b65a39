import { connect, type Socket } from "node:net"

export type LoadResult = { answered: number; refused: number; seconds: number; latencies: Float64Array }

type Load = {
  port: number
  connections: number
  seconds: number
  /** The whole request, head and body. */
  request(n: number): string
}

/**
 * Sends requests over keep-alive connections, one in flight on each, as fast as they are answered. Written on bare sockets, because a whole HTTP client
 * would cost more than the server it measures.
 */
export async function runLoad({ port, connections, seconds, request }: Load): Promise<LoadResult> {
  const latencies: number[] = []
  let sent = 0
  let refused = 0
  const started = performance.now()
  const until = started + seconds * 1000

  function drive(socket: Socket): Promise<void> {
    return new Promise((resolve, reject) => {
      let sentAt = 0
      let waiting = ""
      const send = () => {
        if (performance.now() >= until) {
          socket.end()
          return resolve()
        }
        sentAt = performance.now()
        socket.write(request(sent++))
      }
      socket.setNoDelay(true)
      socket.on("connect", send)
      socket.on("error", reject)
      socket.on("data", (chunk) => {
        waiting += chunk.toString("latin1")
        if (!isWhole(waiting)) return
        if (!waiting.startsWith("HTTP/1.1 2")) refused++
        latencies.push(performance.now() - sentAt)
        waiting = ""
        send()
      })
    })
  }

  await Promise.all(Array.from({ length: connections }, () => drive(connect(port, "127.0.0.1"))))
  return {
    answered: latencies.length - refused,
    refused,
    seconds: (performance.now() - started) / 1000,
    latencies: Float64Array.from(latencies).sort(),
  }
}

/** Whether a reply has arrived to its end, with a length told beforehand or in chunks. */
function isWhole(reply: string): boolean {
  const head = reply.indexOf("\r\n\r\n")
  if (head === -1) return false
  if (/^transfer-encoding: chunked/im.test(reply.slice(0, head))) return reply.endsWith("\r\n0\r\n\r\n")
  return reply.length >= head + 4 + Number(/^content-length: (\d+)/im.exec(reply)?.[1] ?? 0)
}

/** A POST of JSON as a browser or a till sends it. */
export function post(path: string, body: string, headers: Record<string, string> = {}): string {
  const extra = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${extra.join("")}\r\n${body}`
}

export const quantile = (sorted: Float64Array, share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
