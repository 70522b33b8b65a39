import { factOfFirstReply } from "../../../server/domains/recovery/cases/case-facts.ts"
import type { Step } from "../step.ts"
import { type Entry, type Ledger, personId } from "./ledger.ts"

/** What was said to the customer, as keepMessageOut keeps it. */
export function keepMessage(
  ledger: Ledger,
  entry: Entry,
  { at, by, words }: Pick<Step, "at" | "by"> & { words: string },
  channel: string,
  templateId: string | null = null,
): void {
  const { row } = entry
  const id = ledger.ground.newId(at)
  ledger.rows.messages.push({
    id,
    case_id: row.id,
    direction: "out",
    channel,
    words,
    at,
    by_id: personId(by),
    template_id: templateId,
  })
  ledger.follow(entry, { kind: "told", at }, by)
  row.acknowledged_at ??= at
  if (!row.first_reply_at) ledger.count(entry, [factOfFirstReply(row.opened_at, at)])
  row.first_reply_at ??= at
  ledger.audit({ at, by }, "customer-written-to", "case", row.id, { channel })
}
