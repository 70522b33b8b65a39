import { outcomeWhenDone } from "../../../server/domains/recovery/promises/promise.ts"
import type { Step } from "../step.ts"
import { type Entry, type Ledger, personId } from "./ledger.ts"

type Of<D extends Step["do"]> = Extract<Step, { do: D }>

export function makePromise(ledger: Ledger, { row, promises }: Entry, step: Of<"promise">): void {
  const { at, by, what, dueAt } = step
  const promise = {
    id: ledger.ground.newId(at),
    case_id: row.id,
    what,
    owner_id: personId(by) as string,
    due_at: dueAt,
    made_at: at,
    made_by: personId(by),
    outcome: null,
    settled_at: null,
  }
  ledger.rows.promises.push(promise)
  promises.set(step.promise, promise)
  ledger.audit(step, "promise-made", "promise", promise.id, { caseId: row.id, dueAt: dueAt.toISOString() })
}

export function settlePromise(ledger: Ledger, entry: Entry, step: Of<"keep" | "break">): void {
  const { row, promises } = entry
  const promise = promises.get(step.promise)
  if (!promise || promise.outcome !== null) return
  const outcome = step.do === "keep" ? outcomeWhenDone(promise.due_at, step.at) : "broken"
  promise.outcome = outcome
  promise.settled_at = step.at
  const value = outcome === "kept" ? 1 : 0
  ledger.count(entry, [{ measure: "kept-promises", value, at: promise.due_at, subjectId: promise.id }])
  ledger.audit(step, `promise-${outcome}`, "promise", promise.id, { caseId: row.id })
}

export function renegotiatePromise(ledger: Ledger, { row, promises }: Entry, step: Of<"renegotiate">): void {
  const promise = promises.get(step.promise)
  if (!promise || promise.outcome !== null || step.at > promise.due_at) return
  promise.outcome = "renegotiated"
  promise.settled_at = step.at
  ledger.audit(step, "promise-renegotiated", "promise", promise.id, { caseId: row.id })
  const next = {
    ...promise,
    id: ledger.ground.newId(step.at),
    due_at: step.dueAt,
    made_at: step.at,
    made_by: null,
    outcome: null,
    settled_at: null,
  }
  ledger.rows.promises.push(next)
  promises.set(step.next, next)
}
