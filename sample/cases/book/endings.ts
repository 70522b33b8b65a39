import type { Closure } from "../../../server/domains/recovery/cases/case.ts"
import { factsOfSettling, keptEveryTime } from "../../../server/domains/recovery/cases/case-facts.ts"
import { clocksOf, keptTarget } from "../../../server/domains/recovery/clocks/clock.ts"
import type { Step } from "../step.ts"
import { type Entry, type Ledger, personId } from "./ledger.ts"
import { keepMessage } from "./messages.ts"

type Of<D extends Step["do"]> = Extract<Step, { do: D }>

export function answerPutRight(ledger: Ledger, entry: Entry, step: Of<"verdict">): void {
  const { row } = entry
  const { at, putRight, words } = step
  ledger.rows.verdicts.push({ id: ledger.ground.newId(at), case_id: row.id, put_right: putRight, words, at })
  ledger.audit(step, "verdict-given", "case", row.id, { putRight })
  if (putRight && row.closure !== "confirmed") {
    uncount(ledger, entry)
    settle(ledger, entry, step, "confirmed")
  } else if (!putRight && row.state !== "open") reopen(ledger, entry, step)
}

export function runOut(ledger: Ledger, entry: Entry, step: Of<"run-out">): void {
  if (entry.row.state === "answered") settle(ledger, entry, step, "timed-out")
}

/** A second person's to do: the owner's own attempt is refused. */
export function closeCase(ledger: Ledger, entry: Entry, step: Of<"close">): void {
  if (personId(step.by) === entry.row.owner_id) return
  const { reason, appeal } = step
  if (entry.hasMail) keepMessage(ledger, entry, { ...step, words: `${reason}\n\n${appeal}` }, "mail")
  settle(ledger, entry, step, step.how, { reason, appeal })
}

function settle(
  ledger: Ledger,
  entry: Entry,
  step: Step,
  how: Closure,
  told?: { reason: string; appeal: string },
): void {
  const { row } = entry
  row.state = "closed"
  row.closed_at = step.at
  row.closure = how
  row.closure_reason = told?.reason ?? null
  row.closure_appeal = told?.appeal ?? null
  row.closed_by = personId(step.by)
  ledger.follow(entry, { kind: "closed", at: step.at }, step.by)
  const clock = clocksOf(entry.events, ledger.ground.clockRules).find(({ name }) => name === "resolve")
  entry.settled = factsOfSettling({
    how,
    openedAt: row.opened_at,
    askedAt: row.answered_at,
    closedAt: step.at,
    reopened: row.reopened,
    handOffs: entry.handOffs,
    worked: clock ? { minutes: clock.used(step.at), inTarget: keptTarget(clock, row.answered_at ?? step.at) } : null,
    inTime: keptEveryTime([...entry.promises.values()], step.at),
    given: entry.given,
  })
  ledger.count(entry, entry.settled)
  ledger.audit(step, "case-closed", "case", row.id, { how })
}

function reopen(ledger: Ledger, entry: Entry, step: Step): void {
  const { row } = entry
  uncount(ledger, entry)
  row.state = "open"
  row.closed_at = null
  row.closure = null
  row.closure_reason = null
  row.closure_appeal = null
  row.closed_by = null
  row.answered_at = null
  row.reopened++
  ledger.follow(entry, { kind: "reopened", at: step.at }, step.by)
  ledger.audit(step, "case-reopened", "case", row.id)
}

function uncount(ledger: Ledger, entry: Entry): void {
  ledger.count(entry, entry.settled, -1)
  entry.settled = []
}
