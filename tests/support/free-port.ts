import { randomInt } from "node:crypto"
import { createServer } from "node:net"

/**
 * A port that is free, for a program that is to be started on it, perhaps more than once. None of those that the system itself gives away: such a
 * one may be another test's by the time it is taken.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000)
  return (await isFree(port)) ? port : freePort()
}

function isFree(port: number): Promise<boolean> {
  return new Promise((answered) => {
    const probe = createServer()
    probe.once("error", () => answered(false))
    probe.listen(port, "127.0.0.1", () => probe.close(() => answered(true)))
  })
}
