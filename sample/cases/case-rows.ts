import { setImmediate } from "node:timers/promises"
import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import type { Ledger } from "#platform/ledgers/ledger.ts"
import type { Closure } from "../../server/domains/recovery/cases/case.ts"
import { clockEvents, handoffs, messages, notes, remedies, verdicts } from "../../server/domains/recovery/ledgers.ts"

export type CaseRow = {
  id: string
  subject: string
  words: string
  source: "response"
  response_id: string
  customer_id: string | null
  unit_id: string
  touchpoint_id: string | null
  owner_id: string
  state: "open" | "answered" | "closed"
  severity: string
  cause_id: string | null
  cause_words: string | null
  own_error: boolean | null
  opened_at: Date
  acknowledged_at: Date | null
  first_reply_at: Date | null
  answered_at: Date | null
  closed_at: Date | null
  closure: Closure | null
  closure_reason: string | null
  closure_appeal: string | null
  closed_by: string | null
  reopened: number
}

export type AuditRow = {
  at: Date
  actor_kind: string
  actor_id: string | null
  deed: string
  subject_kind: string
  subject_id: string
  detail: Record<string, unknown>
}
export type FactRow = {
  day: string
  unit_id: string
  dims: Record<string, string>
  weight: number
  sign: 1 | -1
  subject_id: string
  measures: [string]
  amounts: [number]
  lows: [null]
  highs: [null]
}

/** Rows of recovery's tables, as its deeds write them, with their facts and their audit. */
export type Rows = {
  cases: CaseRow[]
  handoffs: {
    id: string
    case_id: string
    from_id: string
    to_id: string
    reason: string
    at: Date
    by_id: string | null
  }[]
  messages: {
    id: string
    case_id: string
    direction: "out"
    channel: string
    words: string
    at: Date
    by_id: string | null
    template_id: string | null
  }[]
  notes: { id: string; case_id: string; words: string; at: Date; by_id: string }[]
  promises: {
    id: string
    case_id: string
    what: string
    owner_id: string
    due_at: Date
    made_at: Date
    made_by: string | null
    outcome: string | null
    settled_at: Date | null
  }[]
  remedies: {
    id: string
    case_id: string
    kind: string
    step: string
    of_id: string | null
    amount_minor: number
    cost_minor: number
    currency: string
    words: string
    at: Date
    by_id: string | null
  }[]
  verdicts: { id: string; case_id: string; put_right: boolean; words: string; at: Date }[]
  clockEvents: {
    case_id: string
    at: Date
    kind: string
    unit_id: string | null
    severity: string | null
    by_id: string | null
  }[]
  facts: FactRow[]
  audit: AuditRow[]
}

/** Writes all of them, a statement a table; the cases in the order in which they opened, so that their numbers follow it. */
export async function writeRows(ctx: Ctx, rows: Rows): Promise<void> {
  const byOpening = rows.cases.toSorted((a, b) => a.opened_at.getTime() - b.opened_at.getTime())
  await insert(
    ctx,
    "recovery_case",
    `id uuid, subject text, words text, source text, response_id uuid, customer_id uuid, unit_id uuid, touchpoint_id uuid, owner_id uuid, state text,
     severity text, cause_id uuid, cause_words text, own_error bool, opened_at timestamptz, acknowledged_at timestamptz, first_reply_at timestamptz,
     answered_at timestamptz, closed_at timestamptz, closure text, closure_reason text, closure_appeal text, closed_by uuid, reopened int`,
    byOpening,
  )
  await insert(
    ctx,
    handoffs,
    "id uuid, case_id uuid, from_id uuid, to_id uuid, reason text, at timestamptz, by_id uuid",
    rows.handoffs,
  )
  await insert(
    ctx,
    messages,
    "id uuid, case_id uuid, direction text, channel text, words text, at timestamptz, by_id uuid, template_id uuid",
    rows.messages,
  )
  await insert(ctx, notes, "id uuid, case_id uuid, words text, at timestamptz, by_id uuid", rows.notes)
  await insert(
    ctx,
    "recovery_promise",
    "id uuid, case_id uuid, what text, owner_id uuid, due_at timestamptz, made_at timestamptz, made_by uuid, outcome text, settled_at timestamptz",
    rows.promises,
  )
  await insert(
    ctx,
    remedies,
    "id uuid, case_id uuid, kind text, step text, of_id uuid, amount_minor bigint, cost_minor bigint, currency text, words text, at timestamptz, by_id uuid",
    rows.remedies,
  )
  await insert(ctx, verdicts, "id uuid, case_id uuid, put_right bool, words text, at timestamptz", rows.verdicts)
  await insert(
    ctx,
    clockEvents,
    "case_id uuid, at timestamptz, kind text, unit_id uuid, severity text, by_id uuid",
    rows.clockEvents,
  )
  await insert(
    ctx,
    "platform_fact",
    "day date, unit_id uuid, dims jsonb, weight float8, sign smallint, subject_id uuid, measures text[], amounts float8[], lows float8[], highs float8[]",
    rows.facts,
  )
  await writeAudit(ctx, rows.audit)
}

/** What was done by many at many times, in the order of time. */
export async function writeAudit(ctx: Ctx, audit: readonly AuditRow[]): Promise<void> {
  await insert(
    ctx,
    "platform_audit",
    "at timestamptz, actor_kind text, actor_id uuid, deed text, subject_kind text, subject_id uuid, detail jsonb",
    audit.toSorted((a, b) => a.at.getTime() - b.at.getTime()),
  )
}

const most = 2_000

/**
 * Inserts rows whose fields are these columns into a table or a ledger, in a few statements whatever their number; while one runs, the next is made
 * ready.
 */
export async function insert(ctx: Ctx, into: string | Ledger, columns: string, rows: readonly object[]): Promise<void> {
  const names = columns
    .split(",")
    .map((column) => column.trim().split(" ")[0])
    .join(", ")
  let running: Promise<unknown> | undefined
  for (let from = 0; from < rows.length; from += most) {
    const ready = JSON.stringify(rows.slice(from, from + most))
    await running
    const rowsInto = (table: string) => sql`insert into ${sql.table(table)} (${sql.raw(names)})
      select ${sql.raw(names)} from json_to_recordset(${ready}) as r(${sql.raw(columns)})`
    running = typeof into === "string" ? rowsInto(into).execute(ctx.db) : append(ctx, into, rowsInto(into.table))
    // It is awaited in its turn; until then its failure must not pass for one that nobody handles.
    running.catch(() => {})
    await setImmediate()
  }
  await running
}
