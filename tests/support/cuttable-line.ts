import { connect, createServer, type Socket } from "node:net"

/** A line to a house that can be cut and mended, which a browser's own "offline" only pretends to. */
export type CuttableLine = { address: string; cut(): void; mend(): void; close(): Promise<void> }

export async function openLine(to: string): Promise<CuttableLine> {
  const upstream = Number(new URL(to).port)
  const open = new Set<Socket>()
  let whole = true
  const carry = (from: Socket) => {
    const there = connect(upstream, "127.0.0.1")
    for (const [one, other] of [
      [from, there],
      [there, from],
    ] as const) {
      open.add(one)
      one.on("error", () => other.destroy())
      one.on("close", () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  }
  // A cut line goes on listening, and hangs up at once: a port that is given back may be another's by the time it is mended.
  const server = createServer((from) => (whole ? carry(from) : from.resetAndDestroy()))
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port))
  })
  const cut = () => {
    whole = false
    for (const socket of open) socket.destroy()
  }
  return {
    address: `http://127.0.0.1:${port}`,
    cut,
    mend() {
      whole = true
    },
    async close() {
      cut()
      await new Promise((closed) => server.close(closed))
    },
  }
}
