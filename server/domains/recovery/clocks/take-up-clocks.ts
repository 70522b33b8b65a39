import { sql } from "kysely"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { clockEvents } from "../ledgers.ts"
import { reckonClocks } from "./reckon-clocks.ts"

const atOnce = 1_000

/** Starts the clocks of cases that were open before there were any, from what is known of them. Repeated, it finds none. */
export async function takeUpClocks(ctx: Ctx): Promise<void> {
  while ((await takeUpSome(ctx)) === atOnce);
}

async function takeUpSome(ctx: Ctx): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const found = await ctx.db
      .selectFrom("recovery_case as case")
      .select("case.id")
      .where("case.state", "!=", "closed")
      .where("case.history", "=", false)
      .where("case.demonstration", "=", false)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom("recovery_clock as clock").select("clock.case_id").whereRef("clock.case_id", "=", "case.id"),
          ),
        ),
      )
      .limit(atOnce)
      .forUpdate()
      .execute()
    const ids = found.map(({ id }) => id)
    await append(
      ctx,
      clockEvents,
      sql`insert into recovery_clock_event (case_id, at, kind, unit_id, severity)
      select case_id, at, kind, unit_id, severity from (
        select id as case_id, opened_at as at, 0 as rank, 'opened' as kind, unit_id, severity from recovery_case where id = any(${ids}::uuid[])
        union all select id, acknowledged_at, 1, 'acknowledged', null, null from recovery_case where id = any(${ids}::uuid[]) and acknowledged_at is not null
        union all select case_id, at, 1, case direction when 'out' then 'told' else 'heard' end, null, null from recovery_message where case_id = any(${ids}::uuid[])
        union all select case_id, at, 2, 'reopened', null, null from recovery_verdict where case_id = any(${ids}::uuid[]) and not put_right
        union all select id, answered_at, 3, 'asked', null, null from recovery_case where id = any(${ids}::uuid[]) and answered_at is not null
      ) known order by case_id, at, rank`,
    )
    await reckonClocks(ctx, ids)
    return ids.length
  })
}
