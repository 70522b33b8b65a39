import { confirmedValue } from "../../../server/domains/recovery/case.ts"
import type { CaseRow } from "../case-rows.ts"
import type { Step } from "../step.ts"
import { type Entry, type Ledger, personId } from "./ledger.ts"

type Of<D extends Step["do"]> = Extract<Step, { do: D }>

export function answerPutRight(ledger: Ledger, { row }: Entry, step: Of<"verdict">): void {
  const { at, putRight, words } = step
  ledger.rows.verdicts.push({ id: ledger.ground.newId(at), case_id: row.id, put_right: putRight, words, at })
  ledger.audit(step, "verdict-given", "case", row.id, { putRight })
  if (putRight && row.closure !== "confirmed") {
    uncount(ledger, row)
    settle(ledger, row, step, "confirmed", null)
  } else if (!putRight && row.state !== "open") reopen(ledger, row, step)
}

export function runOut(ledger: Ledger, { row }: Entry, step: Of<"run-out">): void {
  if (row.state === "answered") settle(ledger, row, step, "timed-out", null)
}

/** A second person's to do: the owner's own attempt is refused. */
export function closeCase(ledger: Ledger, { row }: Entry, step: Of<"close">): void {
  if (personId(step.by) === row.owner_id) return
  settle(ledger, row, step, step.how, step.reason)
}

function settle(
  ledger: Ledger,
  row: CaseRow,
  step: Step,
  how: keyof typeof confirmedValue,
  reason: string | null,
): void {
  row.state = "closed"
  row.closed_at = step.at
  row.closure = how
  row.closure_reason = reason
  row.closed_by = personId(step.by)
  const value = confirmedValue[how]
  if (value !== null) ledger.count("confirmed-recovery", row.unit_id, step.at, value, 1, row.id)
  ledger.audit(step, "case-closed", "case", row.id, { how })
}

function reopen(ledger: Ledger, row: CaseRow, step: Step): void {
  uncount(ledger, row)
  row.state = "open"
  row.closed_at = null
  row.closure = null
  row.closure_reason = null
  row.closed_by = null
  row.answered_at = null
  row.reopened++
  ledger.audit(step, "case-reopened", "case", row.id)
}

function uncount(ledger: Ledger, row: CaseRow): void {
  const value = row.closure && row.closed_at ? confirmedValue[row.closure] : null
  if (value !== null && row.closed_at) ledger.count("confirmed-recovery", row.unit_id, row.closed_at, value, -1, row.id)
}
