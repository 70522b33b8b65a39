import { factOfApproval } from "../../../server/domains/recovery/cases/case-facts.ts"
import { stillCounts } from "../../../server/domains/recovery/remedies/ledger.ts"
import { type GivenSoFar, type RemedyLimit, stepFor } from "../../../server/domains/recovery/remedies/remedy.ts"
import type { CaseRow } from "../case-rows.ts"
import type { Doer, Step } from "../step.ts"
import { type Entry, type Ledger, personId } from "./ledger.ts"

type Of<D extends Step["do"]> = Extract<Step, { do: D }>

export function giveRemedy(ledger: Ledger, entry: Entry, step: Of<"remedy">): void {
  const { row, remedies } = entry
  const { at, by, kind, amountMinor, words } = step
  const { currency } = ledger.ground
  const stage = isWithin(ledger, by, row, at, amountMinor) ? "given" : "asked"
  const remedy = {
    id: ledger.ground.newId(at),
    case_id: row.id,
    kind,
    step: stage,
    of_id: null,
    amount_minor: amountMinor,
    cost_minor: amountMinor,
    currency,
    words,
    at,
    by_id: personId(by),
  }
  ledger.rows.remedies.push(remedy)
  remedies.set(step.remedy, remedy)
  if (stage === "given") keepGiven(ledger, entry, kind, at, amountMinor)
  ledger.audit(step, `remedy-${stage}`, "remedy", remedy.id, { caseId: row.id, kind, amountMinor, currency })
}

export function decideRemedy(ledger: Ledger, entry: Entry, step: Of<"decide">): void {
  const { row, remedies } = entry
  const asked = remedies.get(step.remedy)
  const { at, by, decision, words } = step
  if (asked?.step !== "asked" || asked.by_id === personId(by)) return
  if (decision === "approved") {
    if (!isWithin(ledger, by, row, at, asked.amount_minor)) return
    keepGiven(ledger, entry, asked.kind, at, asked.amount_minor)
  }
  const id = ledger.ground.newId(at)
  ledger.rows.remedies.push({ ...asked, id, step: decision, of_id: asked.id, words, at, by_id: personId(by) })
  ledger.count(entry, [factOfApproval(asked.at, at)])
  ledger.audit(step, `remedy-${decision}`, "remedy", asked.id, { caseId: row.id })
}

function keepGiven(ledger: Ledger, entry: Entry, kind: string, at: Date, minor: number): void {
  const { row } = entry
  if (kind !== "apology") entry.given = true
  ledger.given.push({ caseId: row.id, customerId: row.customer_id, at: at.getTime(), minor })
}

function isWithin(ledger: Ledger, by: Doer, row: CaseRow, at: Date, minor: number): boolean {
  if (typeof by === "string") return false
  const limit: RemedyLimit = ledger.ground.limits[by.role] ?? { perCase: 0, perCustomer: 0, customerDays: 365 }
  const given: GivenSoFar = { onCase: 0, toCustomer: 0 }
  for (const one of ledger.given) {
    const onCase = one.caseId === row.id
    if (onCase) given.onCase += one.minor
    const toThem = onCase || (row.customer_id !== null && one.customerId === row.customer_id)
    if (toThem && stillCounts(new Date(one.at), at, limit.customerDays)) given.toCustomer += one.minor
  }
  return stepFor({ limit, given }, minor) === "given"
}
