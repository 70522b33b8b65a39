import { connect, type Socket } from "node:net"

export type LoadResult = { answered: number; refused: number; seconds: number; latencies: Float64Array }

type Load = {
  port: number
  connections: number
  seconds: number
  /** The whole request, head and body; as bytes that were prepared beforehand it costs the machine least. */
  request(n: number): string | Buffer
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
      let waiting = nothing
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
        waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk])
        if (!isWhole(waiting)) return
        if (waiting[firstOfStatus] !== two) refused++
        latencies.push(performance.now() - sentAt)
        waiting = nothing
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

const nothing: Buffer = Buffer.alloc(0)
/** Of "HTTP/1.1 201 Created". */
const firstOfStatus = 9
const two = "2".charCodeAt(0)
const endOfHead = Buffer.from("\r\n\r\n")
const lengthTold = Buffer.from("\r\ncontent-length: ")
const lastChunk = Buffer.from("\r\n0\r\n\r\n")

/** Whether a reply of our server has arrived to its end, with a length told beforehand or in chunks. Looked for in the bytes: this is half of what a request costs here. */
function isWhole(reply: Buffer): boolean {
  const head = reply.indexOf(endOfHead)
  if (head === -1) return false
  const told = reply.indexOf(lengthTold)
  if (told === -1 || told > head) return reply.subarray(-lastChunk.length).equals(lastChunk)
  const from = told + lengthTold.length
  return reply.length >= head + endOfHead.length + Number(reply.toString("latin1", from, reply.indexOf("\r", from)))
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
