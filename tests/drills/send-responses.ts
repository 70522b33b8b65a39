import { randomUUID } from "node:crypto"
import { Agent, request } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"
import { takeResponse } from "#contracts/response.ts"

/** Phones that send answers and do not give up: what was not acknowledged is sent again with the same key until it is. */
export type Sending = {
  /** The id that was acknowledged, by key. */
  acknowledged: ReadonlyMap<string, string>
  /** How often something had to be sent again, and how often it turned out to have been kept the first time. */
  sentAgain: number
  repeated: number
  /** Settles when so many more have been acknowledged, or none are left, or it takes longer than ten seconds. */
  more(responses: number): Promise<void>
  /** Settles when all have been acknowledged; after so many milliseconds, and when there are enough of them, no new one is begun. */
  finish(patience: number, enough: number): Promise<void>
}

const longest = 10_000

/** Sends promoters' answers, so that no case opens. */
export function sendResponses(
  port: number,
  slug: string,
  { count, connections }: { count: number; connections: number },
): Sending {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const path = takeResponse.path.replace(":slug", slug)
  const acknowledged = new Map<string, string>()
  let next = 0
  let deadline = Number.POSITIVE_INFINITY
  let least = 0

  const done = Promise.all(Array.from({ length: connections }, () => work())).finally(() => agent.destroy())
  // Whoever waits for the end hears of a failure; until then nobody may be waiting.
  done.catch(() => {})
  const sending = {
    acknowledged,
    sentAgain: 0,
    repeated: 0,
    async more(responses: number) {
      const until = performance.now() + longest
      const wanted = Math.min(count, acknowledged.size + responses)
      while (acknowledged.size < wanted && performance.now() < until) await sleep(2)
    },
    async finish(patience: number, enough: number) {
      deadline = performance.now() + patience
      least = enough
      await done
    },
  }
  return sending

  async function work(): Promise<void> {
    while (next < count && (performance.now() < deadline || acknowledged.size < least)) {
      const score = 9 + (next++ % 2)
      await sendUntilKept(randomUUID(), score)
    }
  }

  async function sendUntilKept(key: string, score: number): Promise<void> {
    const body = JSON.stringify({ key, answers: { recommend: score } })
    for (;;) {
      const answer = await post(body).catch(() => undefined)
      if (answer && answer.status < 300) {
        const { id, repeated } = takeResponse.reply.parse(JSON.parse(answer.text))
        acknowledged.set(key, id as string)
        if (repeated) sending.repeated++
        return
      }
      if (answer && answer.status !== 503) throw new Error(`${path} answered ${answer.status}: ${answer.text}`)
      sending.sentAgain++
      await sleep(50)
    }
  }

  function post(body: string): Promise<{ status: number; text: string }> {
    return new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) }
      const sent = request({ host: "127.0.0.1", port, agent, method: takeResponse.method, path, headers }, (reply) => {
        let text = ""
        reply.setEncoding("utf8")
        reply.on("data", (chunk: string) => {
          text += chunk
        })
        reply.on("end", () => resolve({ status: reply.statusCode ?? 0, text }))
        reply.on("error", reject)
      })
      sent.on("error", reject)
      sent.end(body)
    })
  }
}
