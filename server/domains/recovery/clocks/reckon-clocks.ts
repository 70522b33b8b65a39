import { sql } from "kysely"
import type { Ctx } from "#platform/ctx.ts"
import { type Clock, type ClockEvent, clocksOf } from "./clock.ts"
import { readClockRules } from "./clock-rules.ts"
import { nextAlarmAt, type Told } from "./rung.ts"
import type { ClockName } from "./target.ts"

/** What happened to these cases, each in order, without words to the customer that came back. */
export async function readClockEvents(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, ClockEvent[]>> {
  const rows = await ctx.db
    .selectFrom("recovery_clock_event as event")
    .select(["case_id", "at", "kind", "unit_id as unitId", "severity"])
    .where("case_id", "=", sql<string>`any(${[...caseIds]}::uuid[])`)
    .where("undoes", "is", null)
    .where(sql<boolean>`not exists (select from recovery_clock_event undo where undo.undoes = event.seq)`)
    .orderBy("seq")
    .execute()
  return gathered(rows, ({ case_id, ...event }) => [case_id, event as ClockEvent])
}

/** What has been told of these cases. */
export async function readTold(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Told[]>> {
  const rows = await ctx.db
    .selectFrom("recovery_clock_told")
    .select(["case_id", "clock", "since", "rung"])
    .where("case_id", "=", sql<string>`any(${[...caseIds]}::uuid[])`)
    .execute()
  return gathered(rows, ({ case_id, ...told }) => [case_id, told])
}

/** Works out the clocks of these cases from all that happened to them, and keeps what lists and the round need. A few statements, whatever their number. */
export async function reckonClocks(ctx: Ctx, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return
  const [rules, events, told] = [
    await readClockRules(ctx),
    await readClockEvents(ctx, caseIds),
    await readTold(ctx, caseIds),
  ]
  await keepClocks(
    ctx,
    [...events].map(([caseId, happened]) => {
      const clocks = clocksOf(happened, rules)
      return { caseId, clocks, alarmAt: nextAlarmAt(clocks, told.get(caseId) ?? []) }
    }),
  )
}

/** `alarmAt`: when somebody is to be told next. */
export type Reckoned = { caseId: string; clocks: readonly Clock[]; alarmAt: Date | null }

/** Keeps when the running clocks of these cases are due, and when the next word of them is. */
export async function keepClocks(ctx: Ctx, reckoned: readonly Reckoned[]): Promise<void> {
  const rows = reckoned.map(({ caseId, clocks, alarmAt }) => {
    const due = (name: ClockName) =>
      clocks.find((clock) => clock.name === name && clock.state === "running")?.dueAt ?? null
    return {
      case_id: caseId,
      acknowledge_due: due("acknowledge"),
      reply_due: due("reply"),
      update_due: due("update"),
      resolve_due: due("resolve"),
      alarm_at: alarmAt,
    }
  })
  await sql`insert into recovery_clock (case_id, acknowledge_due, reply_due, update_due, resolve_due, alarm_at)
    select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(case_id uuid, acknowledge_due timestamptz, reply_due timestamptz,
      update_due timestamptz, resolve_due timestamptz, alarm_at timestamptz)
    on conflict (case_id) do update set acknowledge_due = excluded.acknowledge_due, reply_due = excluded.reply_due,
      update_due = excluded.update_due, resolve_due = excluded.resolve_due, alarm_at = excluded.alarm_at`.execute(
    ctx.db,
  )
}

function gathered<R, V>(rows: readonly R[], entry: (row: R) => [string, V]): Map<string, V[]> {
  const all = new Map<string, V[]>()
  for (const row of rows) {
    const [key, value] = entry(row)
    const list = all.get(key)
    if (list) list.push(value)
    else all.set(key, [value])
  }
  return all
}
