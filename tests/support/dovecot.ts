import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir, userInfo } from "node:os"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { ImapFlow } from "imapflow"
import { afterAll } from "vitest"
import { type Mailbox, mailboxIn } from "#platform/mail-in/mailbox.ts"
import { freePort } from "./free-port.ts"

const program = ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/opt/homebrew/sbin/dovecot"].find(existsSync)
/** Dovecot lets an account without privileges be everybody, and root must give it one that reads the mail. */
const isRoot = userInfo().uid === 0

/** Why there is no real mail server here; undefined where there is one. */
export const noDovecot = program
  ? undefined
  : "skipped: Dovecot is not installed here (Debian: apt-get install dovecot-imapd)"

export type TestMailboxes = {
  mailbox: Mailbox
  /** Puts a mail into the folder, as delivery does; returns once it is there. */
  deliver(raw: Buffer | string): Promise<void>
  /** Makes the folder anew: its mails are gone, and their numbers mean nothing any more. */
  renew(): Promise<void>
  list(): Promise<{ uid: number; flags: string[] }[]>
}

/** A real IMAP server of the test file's own, which stops at the file's end. */
export async function openDovecot(): Promise<TestMailboxes> {
  const home = mkdtempSync(path.join(tmpdir(), "wellserved-dovecot-"))
  const account = isRoot ? "nobody" : userInfo().username
  const group = execFileSync("id", ["-gn", account]).toString().trim()
  mkdirSync(path.join(home, "mail"))
  execFileSync("chmod", ["755", home])
  if (isRoot) execFileSync("chown", [`${account}:${group}`, path.join(home, "mail")])
  const port = await freePort()
  writeFileSync(path.join(home, "dovecot.conf"), configOf({ home, port, account, group }))
  const server = spawn(program as string, ["-F", "-c", path.join(home, "dovecot.conf")], { stdio: "ignore" })
  const stop = async () => {
    await ended(server)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  afterAll(stop)
  await answering(port, home)
  const mailbox = mailboxIn(`imap://service:secret@127.0.0.1:${port}/Service`) as Mailbox
  const withClient = async <T>(act: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const client = new ImapFlow({
      host: "127.0.0.1",
      port,
      secure: false,
      auth: { user: "service", pass: "secret" },
      logger: false,
    })
    await client.connect()
    try {
      return await act(client)
    } finally {
      await client.logout()
    }
  }
  await withClient((client) => client.mailboxCreate("Service"))
  return {
    mailbox,
    deliver: (raw) => withClient(async (client) => void (await client.append("Service", raw, []))),
    renew: () =>
      withClient(async (client) => {
        await client.mailboxDelete("Service")
        // UIDVALIDITY is a clock of whole seconds.
        await sleep(1100)
        await client.mailboxCreate("Service")
      }),
    list: () =>
      withClient(async (client) => {
        await client.mailboxOpen("Service", { readOnly: true })
        const all = await client.fetchAll("1:*", { uid: true, flags: true })
        return all.map(({ uid, flags }) => ({ uid, flags: [...(flags ?? [])] }))
      }),
  }
}

function configOf({
  home,
  port,
  account,
  group,
}: {
  home: string
  port: number
  account: string
  group: string
}): string {
  const unprivileged = isRoot
    ? ""
    : `
default_internal_user = ${account}
default_internal_group = ${group}
default_login_user = ${account}
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
service stats {
  chroot =
}
`
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${home}/run
log_path = ${home}/log
ssl = no
disable_plaintext_auth = no
first_valid_uid = 0
mail_location = maildir:${home}/mail/%u
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${account} gid=${group} home=${home}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
${unprivileged}`
}

async function answering(port: number, home: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (await greets(port)) return
    await sleep(100)
  }
  const log = path.join(home, "log")
  throw new Error(`Dovecot does not answer: ${existsSync(log) ? readFileSync(log, "utf8") : "it wrote no log"}`)
}

const greets = (port: number) =>
  new Promise<boolean>((answered) => {
    const socket = connect(port, "127.0.0.1")
    socket.once("data", (data) => {
      socket.destroy()
      answered(data.toString().startsWith("* OK"))
    })
    socket.once("error", () => answered(false))
    socket.setTimeout(2000, () => {
      socket.destroy()
      answered(false)
    })
  })

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((over) => server.once("exit", over))
  server.kill("SIGTERM")
  await Promise.race([gone, sleep(20_000)])
  if (server.exitCode === null && server.signalCode === null) server.kill("SIGKILL")
}
