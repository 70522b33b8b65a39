import { type ChildProcess, fork } from "node:child_process"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import PostalMime from "postal-mime"
import { SMTPServer } from "smtp-server"
import { afterAll } from "vitest"

type Taken = { to: string; messageId: string }

export type MailingDrill = {
  /** Every mail that the server took, whether the program heard so or not. */
  taken: Taken[]
  /** Starts the program, and kills it once so many mails have been taken and it has not heard of the last. Gives that one back. */
  killAfter(mails: number): Promise<Taken | undefined>
  /** Starts the program once more, and from now on it hears of every mail. */
  goOn(): void
}

const program = fileURLToPath(new URL("mailing-program.ts", import.meta.url))

/**
 * A mail server, and the program that sends to it from this database in a process to be killed.
 * @param at when it happens
 * @param takesMs how long the server takes over each mail
 */
export async function openMailingDrill(appUrl: string, at: string, takesMs = 0): Promise<MailingDrill> {
  const taken: Taken[] = []
  const running = new Set<ChildProcess>()
  let unheard: { mail: number; tell(): void } | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, answer) {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", async () => {
        const { to, messageId = "" } = await PostalMime.parse(Buffer.concat(parts))
        taken.push({ to: to?.[0]?.address ?? "", messageId })
        if (taken.length === unheard?.mail) return unheard.tell()
        if (takesMs > 0) await sleep(takesMs)
        answer()
      })
    },
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
  afterAll(async () => {
    for (const child of running) child.kill("SIGKILL")
    await new Promise<void>((closed) => server.close(closed))
  })

  const smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  function start(): ChildProcess {
    const child = fork(program, [appUrl, smtpUrl, at], { stdio: ["ignore", "ignore", "inherit", "ipc"] })
    running.add(child)
    return child
  }
  return {
    taken,
    async killAfter(mails) {
      const held = new Promise<void>((tell) => {
        unheard = { mail: mails, tell }
      })
      const child = start()
      const ended = new Promise((resolve) => child.once("close", resolve))
      await held
      child.kill("SIGKILL")
      await ended
      return taken[mails - 1]
    },
    goOn() {
      unheard = undefined
      start()
    },
  }
}
