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
}
