import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { eventKind } from "#platform/events/event.ts"

/** One mail of very many that were sent past the outbox: which mailing, and to whom. */
export type BulkId = { mailingId: string; readerId: string }

/** The mail server of its reader says that it did not arrive. */
export const bulkMailReturned = eventKind("bulk-mail-returned", z.object({ mailingId: id, readerId: id }))

/** Its Message-ID, the same whenever it is sent. */
export const messageIdOfBulk = ({ mailingId, readerId }: BulkId, domain: string): string =>
  `<${mailingId}.${readerId}@${domain}>`

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
const form = new RegExp(`<(${uuid})\\.(${uuid})@`, "i")

/** The first such Message-ID in what a mail server says; whether it is one of ours, who sent it knows. */
export function bulkIdIn(text: string): BulkId | undefined {
  const [, mailingId, readerId] = form.exec(text) ?? []
  return mailingId && readerId ? { mailingId: mailingId.toLowerCase(), readerId: readerId.toLowerCase() } : undefined
}
