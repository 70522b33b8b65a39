import { connect, createServer, type Server, type Socket } from "node:net"

/** A line to a house that can be cut and mended, which a browser's own "offline" only pretends to. */
export type CuttableLine = { address: string; cut(): Promise<void>; mend(): Promise<void> }

export async function openLine(to: string): Promise<CuttableLine> {
  const upstream = Number(new URL(to).port)
  const open = new Set<Socket>()
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
  let server: Server
  const listen = (port: number) =>
    new Promise<number>((resolve) => {
      server = createServer(carry).listen(port, "127.0.0.1", () => resolve((server.address() as { port: number }).port))
    })
  const port = await listen(0)
  return {
    address: `http://127.0.0.1:${port}`,
    async cut() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of open) socket.destroy()
      await closed
    },
    mend: () => listen(port).then(() => {}),
  }
}
