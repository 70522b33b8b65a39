import path from "node:path"
import { parseArgs } from "node:util"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Mailbox, mailboxIn } from "#platform/mail-in/mailbox.ts"

export type Config = {
  port: number
  host: string
  dataDir: string
  /** A PostgreSQL server of one's own, or undefined for the embedded one. */
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string | undefined
  /** "service+{token}@harbour.example"; without {token} answers find their case by other signs. */
  mailReplyTo: string | undefined
  mailbox: Mailbox | undefined
  /** Hosts in one's own network that chat posts may go to. */
  chatHosts: readonly string[]
  sample: boolean
  logLevel: string
}

/** The command line wins over the environment; wrong values are refused in a sentence. */
export function readConfig(argv: readonly string[], env: NodeJS.ProcessEnv): Config {
  const { values } = parseFlags(argv)
  return {
    port: portOf(values.port ?? env.PORT ?? "4400"),
    host: env.HOST ?? "0.0.0.0",
    dataDir: path.resolve(values.data ?? env.WELLSERVED_DATA ?? "data"),
    databaseUrl: env.DATABASE_URL || undefined,
    smtpUrl: mailServerOf(env.SMTP_URL),
    mailFrom: env.MAIL_FROM || undefined,
    mailReplyTo: replyToOf(env.MAIL_REPLY_TO),
    mailbox: mailboxOf(env.IMAP_URL),
    chatHosts: hostsOf(env.CHAT_HOSTS),
    sample: values.sample ?? false,
    logLevel: env.LOG_LEVEL ?? "warn",
  }
}

function parseFlags(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: { port: { type: "string" }, data: { type: "string" }, sample: { type: "boolean" } },
    })
  } catch (cause) {
    throw new Refusal(
      "bad-flag",
      `${cause instanceof Error ? cause.message : cause} Known are --port P, --data DIR and --sample.`,
    )
  }
}

/** The words of a wrong address are not repeated: there is a password in it. */
function mailServerOf(url: string | undefined): string | undefined {
  if (!url) return undefined
  if (/^smtps?:$/.test(URL.parse(url)?.protocol ?? "")) return url
  throw new Refusal(
    "bad-mail-server",
    "SMTP_URL must look like smtps://user:password@host:465, with %-codes for signs such as # % @ / in the password. Unset it to keep mails in the outbox.",
  )
}

function mailboxOf(url: string | undefined): Mailbox | undefined {
  if (!url) return undefined
  const mailbox = mailboxIn(url)
  if (mailbox) return mailbox
  throw new Refusal(
    "bad-mailbox",
    "IMAP_URL must look like imaps://user:password@host:993/INBOX, with %-codes for signs such as # % @ / in the user and the password. Unset it to read no mail.",
  )
}

function replyToOf(pattern: string | undefined): string | undefined {
  if (!pattern) return undefined
  if (/^[^\s@<>"]{1,40}@[^\s@<>"]{1,200}$/.test(pattern) && !/@.*\{token\}/.test(pattern)) return pattern
  throw new Refusal(
    "bad-reply-address",
    "MAIL_REPLY_TO must look like service+{token}@example.org, where mail to service+anything@example.org arrives. Unset it to have answers go to MAIL_FROM.",
  )
}

/** "chat.harbour.internal, 127.0.0.1:8065": names and ports as they stand in an address, and no more. */
function hostsOf(text: string | undefined): string[] {
  const hosts = (text ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((host) => host.toLowerCase())
  const wrong = hosts.find((host) => URL.parse(`https://${host}`)?.pathname !== "/" || /[@/?#]/.test(host))
  if (wrong === undefined) return hosts
  throw new Refusal(
    "bad-chat-host",
    `CHAT_HOSTS must name hosts, such as "chat.harbour.internal, 10.1.2.3:8065"; "${wrong}" is none.`,
  )
}

function portOf(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Refusal(
      "bad-port",
      `The port must be a whole number from 0 to 65535; "${text}" is not. Give it with --port or PORT.`,
    )
  return port
}
