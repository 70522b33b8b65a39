import type { LinkSigner } from "#platform/links/signed-link.ts"

/** What belongs to this installation and not to its data. */
export type House = {
  signer: LinkSigner
  /** Hardens PINs; never in the database. */
  secret: Buffer
  /** Where a phone in the same network finds this installation: "http://192.168.1.20:4400". */
  localAddress: string
  /** Whether mail goes out, or is kept in the outbox. */
  sendsMail: boolean
  /** Whether a mailbox is read. */
  readsMail: boolean
  /** "Harbour Bank <service@harbour.example>"; undefined while no mail goes out. */
  mailFrom?: string | undefined
  /** What stands behind the @ of our Message-IDs. */
  mailDomain: string
  /** "service+{token}@harbour.example": where answers go to, each case to an address of its own. Undefined: to who the mail is from. */
  replyTo?: string | undefined
  /** Hosts in one's own network that chat posts may go to: "chat.harbour.internal", "127.0.0.1:8065". */
  chatHosts?: readonly string[] | undefined
  /** How many milliseconds somebody may wait for what is worked out on a thread of its own; a minute unless told. */
  patience?: number | undefined
}
