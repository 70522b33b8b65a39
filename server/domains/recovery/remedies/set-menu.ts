import { sql } from "kysely"
import type { z } from "zod"
import type { setRemedyLimits, setRemedyMenu } from "#contracts/recovery.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"

/** Keeps the menu in this order. What the ledger names is never gone: a kind that is left out is retired. */
export async function setMenu(ctx: Ctx, kinds: z.output<typeof setRemedyMenu.body>["kinds"]): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const before = await ctx.db.selectFrom("recovery_remedy_kind").select(["key", "retired_at"]).forUpdate().execute()
    const retiredAt = new Map(before.map(({ key, retired_at }) => [key, retired_at]))
    if (kinds.some(({ key }) => key !== undefined && !retiredAt.has(key)))
      throw new Refusal("menu-changed", "The menu has changed meanwhile. Look at it again.")
    if (!kinds.some(({ retired }) => !retired))
      throw new Refusal("empty-menu", "Leave something that people can give: an apology at least.", { status: 400 })
    const rows = kinds.map((kind, position) => ({
      key: kind.key ?? newId(ctx),
      name: kind.name,
      has_amount: kind.hasAmount,
      position,
      cost_percent: kind.costPercent,
      cost_minor: kind.costMinor,
      worth_minor: kind.worthMinor,
      suggested_minor: kind.hasAmount ? kind.suggestedMinor : null,
      retired_at: kind.retired ? (retiredAt.get(kind.key ?? "") ?? ctx.now()) : null,
    }))
    await ctx.db
      .updateTable("recovery_remedy_kind")
      .set({ retired_at: ctx.now() })
      .where("key", "not in", [...rows.map(({ key }) => key)])
      .where("retired_at", "is", null)
      .execute()
    await ctx.db
      .insertInto("recovery_remedy_kind")
      .values(rows)
      .onConflict((conflict) =>
        conflict.column("key").doUpdateSet((eb) => ({
          name: eb.ref("excluded.name"),
          has_amount: eb.ref("excluded.has_amount"),
          position: eb.ref("excluded.position"),
          cost_percent: eb.ref("excluded.cost_percent"),
          cost_minor: eb.ref("excluded.cost_minor"),
          worth_minor: eb.ref("excluded.worth_minor"),
          suggested_minor: eb.ref("excluded.suggested_minor"),
          retired_at: eb.ref("excluded.retired_at"),
        })),
      )
      .execute()
    await record(ctx, "remedy-menu-set", "organisation", null, { kinds: rows.length })
    changed(ctx, "remedies")
  })
}

export async function setLimits(ctx: Ctx, limits: z.output<typeof setRemedyLimits.body>["limits"]): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    await sql`
      insert into recovery_remedy_limit (role, per_case, per_customer, customer_days)
      select distinct on (role) role, "perCase", "perCustomer", "customerDays"
      from jsonb_to_recordset(${JSON.stringify(limits)}::jsonb) as r(role text, "perCase" bigint, "perCustomer" bigint, "customerDays" int)
      on conflict (role) do update
        set per_case = excluded.per_case, per_customer = excluded.per_customer, customer_days = excluded.customer_days`.execute(
      ctx.db,
    )
    await record(ctx, "remedy-limits-set", "organisation", null, { limits })
    changed(ctx, "remedies")
  })
}
