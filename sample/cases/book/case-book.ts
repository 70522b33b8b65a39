import type { Severity } from "../../../server/domains/recovery/cases/case.ts"
import type { CaseRow } from "../case-rows.ts"
import type { Deed, Step } from "../step.ts"
import { answerPutRight, closeCase, runOut } from "./endings.ts"
import { type Entry, type Ledger, personId } from "./ledger.ts"
import { keepMessage } from "./messages.ts"
import { makePromise, renegotiatePromise, settlePromise } from "./promises.ts"
import { decideRemedy, giveRemedy } from "./remedies.ts"

/** What the opening rule made of an answer. */
export type OpenedCase = {
  id: string
  subject: string
  words: string
  severity: Severity
  responseId: string
  customerId: string | null
  /** Whether the customer can be reached by mail. */
  hasMail: boolean
  unitId: string
  touchpointId: string | null
  /** Where its facts belong; see dimsOf in recovery's count-case.ts. */
  dims: Record<string, string>
  ownerId: string
  at: Date
}

/** Opens a case in the books, as openCase does in the database. */
export function openInBook(ledger: Ledger, opened: OpenedCase): Entry {
  const { id, at, unitId, ownerId, severity } = opened
  const row: CaseRow = {
    id,
    subject: opened.subject,
    words: opened.words,
    source: "response",
    response_id: opened.responseId,
    customer_id: opened.customerId,
    unit_id: unitId,
    touchpoint_id: opened.touchpointId,
    owner_id: ownerId,
    state: "open",
    severity,
    cause_id: null,
    cause_words: null,
    own_error: null,
    opened_at: at,
    acknowledged_at: null,
    first_reply_at: null,
    answered_at: null,
    closed_at: null,
    closure: null,
    closure_reason: null,
    closure_appeal: null,
    closed_by: null,
    reopened: 0,
  }
  ledger.rows.cases.push(row)
  const { dims, hasMail } = opened
  const entry = {
    row,
    hasMail,
    dims,
    promises: new Map(),
    remedies: new Map(),
    handOffs: 0,
    given: false,
    settled: [],
    events: [],
  }
  ledger.follow(entry, { kind: "opened", at, unitId, severity }, "system")
  ledger.count(entry, [{ measure: "cases-opened", value: 1, at }])
  ledger.audit({ at, by: "system" }, "case-opened", "case", id, { source: "response", ownerId, severity })
  return entry
}

/**
 * Does one step of a case's life in the books, as recovery's deed does it in the database: the same rows, facts and audit, by recovery's own rules. Steps
 * come in the order of time; one that the deed would refuse changes nothing. A test lets the deeds do the same steps and compares.
 */
export function bookStep(ledger: Ledger, entry: Entry, step: Step): void {
  if (entry.row.state === "closed" && !onClosed.has(step.do)) return
  ;(doing[step.do] as (ledger: Ledger, entry: Entry, step: Step) => void)(ledger, entry, step)
}

/** What may still be done about a case that is closed. */
const onClosed: ReadonlySet<Deed> = new Set(["verdict", "keep", "renegotiate", "break", "cause", "note"])

const doing: { [D in Deed]: (ledger: Ledger, entry: Entry, step: Extract<Step, { do: D }>) => void } = {
  "hand-off"(ledger, entry, step) {
    const { row } = entry
    const { at, by, to, reason } = step
    const from = row.owner_id
    const id = ledger.ground.newId(at)
    ledger.rows.handoffs.push({ id, case_id: row.id, from_id: from, to_id: to, reason, at, by_id: personId(by) })
    ledger.audit(step, "case-handed-off", "case", row.id, { from, to })
    row.owner_id = to
    entry.handOffs++
  },

  reply(ledger, entry, step) {
    keepMessage(ledger, entry, step, step.channel, step.templateId ?? null)
  },

  note(ledger, { row }, step) {
    const { at, by, words } = step
    const id = ledger.ground.newId(at)
    ledger.rows.notes.push({ id, case_id: row.id, words, at, by_id: personId(by) as string })
    ledger.audit(step, "note-added", "case", row.id)
  },

  cause(ledger, { row }, step) {
    const { causeId, words, ownError } = step
    row.cause_id = causeId
    row.cause_words = words
    row.own_error = ownError
    ledger.audit(step, "cause-set", "case", row.id, { causeId, ownError })
  },

  ask(ledger, entry, step) {
    const { row, hasMail } = entry
    if (row.state === "answered") return
    if (step.words) keepMessage(ledger, entry, step, hasMail ? "mail" : "call")
    ledger.follow(entry, { kind: "asked", at: step.at }, step.by)
    row.state = "answered"
    row.answered_at = step.at
    ledger.audit(step, "customer-asked", "case", row.id)
  },

  promise: makePromise,
  keep: settlePromise,
  break: settlePromise,
  renegotiate: renegotiatePromise,
  remedy: giveRemedy,
  decide: decideRemedy,
  verdict: answerPutRight,
  "run-out": runOut,
  close: closeCase,
}
