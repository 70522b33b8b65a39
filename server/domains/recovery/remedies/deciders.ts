import { sql } from "kysely"
import type { Role } from "#contracts/route.ts"
import { listLeadsAbove } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import type { Budget } from "../budgets/budget.ts"
import { unitAbove } from "../budgets/pass-budgets.ts"

type Asked = { unitId: string; askerId: string; fits: (role: Role) => boolean; past: Budget | undefined }

/**
 * Who may decide on what somebody asks for, nearest first: those who lead here and above, then whoever reaches everything; those whose own limit is
 * below it come last, since they can still refuse, or give less. Never who asked. Where it goes past a firm budget (`past`), only those above its unit.
 */
export async function listDeciders(ctx: Ctx, { unitId, askerId, fits, past }: Asked): Promise<string[]> {
  const from = past ? await unitAbove(ctx, past.unitId) : unitId
  const leads = from === null ? [] : ((await listLeadsAbove(ctx, [from])).get(from) ?? [])
  const people = await ctx.db
    .selectFrom("people_person")
    .select(["id", "role"])
    .where("left_at", "is", null)
    .where("id", "!=", askerId)
    .where((eb) =>
      eb.or([
        eb("id", "=", sql<string>`any(${leads}::uuid[])`),
        eb("role", "in", ["executive", "steward", "administrator"]),
      ]),
    )
    .where("role", "!=", "member")
    .orderBy(sql`array_position(array['executive', 'steward', 'administrator'], role)`)
    .orderBy("made_at")
    .limit(200)
    .execute()
  const near = (id: string) => (leads.includes(id) ? leads.indexOf(id) : leads.length)
  return people
    .map(({ id, role }) => ({ id, near: near(id), short: fits(role as Role) ? 0 : 1 }))
    .toSorted((a, b) => a.short - b.short || a.near - b.near)
    .map(({ id }) => id)
}
