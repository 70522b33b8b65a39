import type { AddressInfo } from "node:net"
import PostalMime, { type Email } from "postal-mime"
import { SMTPServer } from "smtp-server"
import { afterAll, afterEach } from "vitest"

export type TestMailServer = {
  url: string
  /** What has arrived since the test began, whether it was taken or not. */
  received: Email[]
  raw: Buffer[]
  /** What the server says to a mail once it has read all of it; null takes it. */
  verdict: (code: number | null, words?: string) => void
}

/** A real mail server of the test file's own; it forgets after each test, and stops at the file's end. */
export async function openMailServer(): Promise<TestMailServer> {
  let answer: () => Error | null = () => null
  const received: Email[] = []
  const raw: Buffer[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", async () => {
        raw.push(Buffer.concat(parts))
        received.push(await PostalMime.parse(Buffer.concat(parts)))
        done(answer())
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  afterEach(() => {
    received.length = 0
    raw.length = 0
    answer = () => null
  })
  afterAll(() => new Promise<void>((closed) => server.close(closed)))
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    raw,
    verdict(code, words = "not now") {
      answer = () => (code === null ? null : Object.assign(new Error(words), { responseCode: code }))
    },
  }
}
