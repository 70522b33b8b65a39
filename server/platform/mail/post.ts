import { createTransport } from "nodemailer"
import { domainOf } from "./message-id.ts"

/**
 * `url` is smtp://user:password@host:port, `from` "Harbour Bank <service@harbour.example>", `replyTo` "service+{token}@harbour.example" where mail to such
 * addresses arrives.
 */
export type MailServer = { url: string; from: string; replyTo?: string | undefined }

/** A mail as it is handed to the mail server, which is told who it is from. */
export type Letter = {
  to: string
  toName?: string | null
  subject: string
  text: string
  html?: string | null
  /** "<id@harbour.example>": the same whenever it is sent. */
  messageId: string
  date: Date
  headers: Record<string, string>
  replyTo?: string | null
  /** What goes along, as nodemailer takes it. */
  attachments?: readonly { filename: string; contentType: string; content: Buffer }[]
}

/** A way to the mail server. `send` throws what the server, or the way to it, says. */
export type Line = { send(letter: Letter): Promise<void>; close(): void }

export type Post = {
  /** What stands behind the @ of our Message-IDs. */
  domain: string
  /** One connection that is used again and again; to be closed by whoever opened it. */
  openLine(): Line
}

/** A server that accepts a connection and then says nothing must not hold up the mails behind it; milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 }

/** What breaks off is not sent again by the connection itself: who sends knows better. */
const keptOpen = { pool: true, maxConnections: 1, maxRequeues: 0 } as const

export const postOf = (server: MailServer | undefined): Post | undefined =>
  server && { domain: domainOf(server.from), openLine: () => openLine(server, keptOpen) }

/** Unless told otherwise, each mail has a connection of its own. */
export function openLine(server: MailServer, kept: typeof keptOpen | object = {}): Line {
  const transport = createTransport({ url: server.url, ...patience, ...kept })
  return {
    async send({ to, toName, html, replyTo, attachments, ...letter }) {
      await transport.sendMail({
        ...letter,
        from: server.from,
        to: toName ? { name: toName, address: to } : to,
        ...(html && { html }),
        ...(attachments && { attachments: [...attachments] }),
        ...(replyTo && { replyTo }),
      })
    },
    close: () => transport.close(),
  }
}
