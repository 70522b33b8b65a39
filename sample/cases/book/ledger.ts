import type { CaseFact } from "../../../server/domains/recovery/cases/case-facts.ts"
import { type ClockEvent, type ClockRules, clocksOf } from "../../../server/domains/recovery/clocks/clock.ts"
import { factsOfClocks } from "../../../server/domains/recovery/clocks/clock-facts.ts"
import type { RemedyLimit } from "../../../server/domains/recovery/remedies/remedy.ts"
import type { CaseRow, Rows } from "../case-rows.ts"
import type { Doer } from "../step.ts"

/** What the books need to know of the house. */
export type BookGround = {
  newId(at: Date): string
  /** The calendar day of an instant where a unit works. */
  dayOf(unitId: string, at: Date): string
  limits: Readonly<Record<string, RemedyLimit>>
  currency: string
  clockRules: ClockRules
}

/** One case in the books, with its promises and remedies by the numbers that its steps give them. */
export type Entry = {
  row: CaseRow
  hasMail: boolean
  promises: Map<number, Rows["promises"][number]>
  remedies: Map<number, Rows["remedies"][number]>
  /** Where its facts belong. */
  dims: Record<string, string>
  handOffs: number
  /** Whether the customer was given more than words. */
  given: boolean
  /** What its last closing told measures; nothing while it is open. */
  settled: readonly CaseFact[]
  /** What happened, as far as its clocks go. */
  events: ClockEvent[]
}

/** What has been given in money, for the limits. */
type Given = { caseId: string; customerId: string | null; at: number; minor: number }

/** The rows of very many cases, with the facts that measures count of them and the audit of who did what. */
export class Ledger {
  readonly ground: BookGround
  readonly given: Given[] = []
  rows: Rows = noRows()

  constructor(ground: BookGround) {
    this.ground = ground
  }

  /** Hands over what is to be written. */
  take(): Rows {
    const { rows } = this
    this.rows = noRows()
    return rows
  }

  /** Tells measures what became true of a case, or, with sign -1, that it is so no more. */
  count({ row, dims }: Entry, facts: readonly CaseFact[], sign: 1 | -1 = 1): void {
    for (const { measure, value, at, subjectId = row.id } of facts) {
      const day = this.ground.dayOf(row.unit_id, at)
      this.rows.facts.push({
        day,
        unit_id: row.unit_id,
        dims,
        weight: 1,
        sign,
        subject_id: subjectId,
        measures: [measure],
        amounts: [value],
        lows: [null],
        highs: [null],
      })
    }
  }

  /** Lets the clocks of a case follow what happened, as followClocks does in the database. */
  follow(entry: Entry, event: ClockEvent, by: Doer): void {
    const { row, events } = entry
    const { clockRules } = this.ground
    const before = row.first_reply_at === null && event.kind !== "opened" ? clocksOf(events, clockRules) : []
    events.push(event)
    const unit_id = "unitId" in event ? event.unitId : null
    const severity = "severity" in event ? event.severity : null
    const { kind, at } = event
    this.rows.clockEvents.push({ case_id: row.id, at, kind, unit_id, severity, by_id: personId(by) })
    if (before.length > 0) this.count(entry, factsOfClocks(before, clocksOf(events, clockRules), event))
  }

  audit(
    { at, by }: { at: Date; by: Doer },
    deed: string,
    kind: string,
    id: string,
    detail: Record<string, unknown> = {},
  ): void {
    const actor_kind = typeof by === "string" ? by : "person"
    this.rows.audit.push({
      at,
      actor_kind,
      actor_id: personId(by),
      deed,
      subject_kind: kind,
      subject_id: id,
      detail,
    })
  }
}

export const personId = (by: Doer): string | null => (typeof by === "string" ? null : by.id)

const noRows = (): Rows => ({
  cases: [],
  handoffs: [],
  messages: [],
  notes: [],
  promises: [],
  remedies: [],
  verdicts: [],
  clockEvents: [],
  facts: [],
  audit: [],
})
