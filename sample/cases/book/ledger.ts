import type { RemedyLimit } from "../../../server/domains/recovery/remedy.ts"
import type { CaseRow, Rows } from "../case-rows.ts"
import type { Doer } from "../step.ts"

/** What the books need to know of the house. */
export type BookGround = {
  newId(at: Date): string
  /** The calendar day of an instant where a unit works. */
  dayOf(unitId: string, at: Date): string
  limits: Readonly<Record<string, RemedyLimit>>
  currency: string
}

/** One case in the books, with its promises and remedies by the numbers that its steps give them. */
export type Entry = {
  row: CaseRow
  hasMail: boolean
  promises: Map<number, Rows["promises"][number]>
  remedies: Map<number, Rows["remedies"][number]>
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

  count(measure: string, unitId: string, at: Date, value: number, sign: 1 | -1, subjectId: string): void {
    const day = this.ground.dayOf(unitId, at)
    this.rows.facts.push({ measure, day, unit_id: unitId, value, sign, subject_id: subjectId })
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
  facts: [],
  audit: [],
})
