import { listLeadsAbove } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import type { LockedCase } from "../cases/get-case-for-update.ts"
import { passOn } from "../cases/hand-off-case.ts"
import { reopenCase } from "../cases/settle-case.ts"
import { appeals } from "../ledgers.ts"

/** So often a closing without the customer is looked at anew, each time by somebody else. After that their words are kept, and it stays closed. */
export const mostAppeals = 2

export const isFinal = (found: { closure: string | null }): found is { closure: "disagreed" | "abuse" } =>
  found.closure === "disagreed" || found.closure === "abuse"

/** The customer appeals against a final answer or a finding of abuse: it opens again, for somebody who has neither owned it nor closed it. */
export async function appeal(ctx: Ctx, found: LockedCase): Promise<void> {
  if (!isFinal(found)) return
  const [before, hands] = await Promise.all([
    ctx.db.selectFrom("recovery_appeal").select("closed_by").where("case_id", "=", found.id).execute(),
    ctx.db.selectFrom("recovery_handoff").select(["from_id", "to_id"]).where("case_id", "=", found.id).execute(),
  ])
  if (before.length >= mostAppeals) return
  const involved = [
    found.owner_id,
    found.closed_by,
    ...before.map(({ closed_by }) => closed_by),
    ...hands.flatMap(({ from_id, to_id }) => [from_id, to_id]),
  ]
  const to = (await nobodyInvolved(ctx, found.unit_id, involved)) ?? found.owner_id
  await append(
    ctx,
    appeals,
    ctx.db.insertInto("recovery_appeal").values({
      id: newId(ctx),
      case_id: found.id,
      against: found.closure,
      reason: found.closure_reason ?? "",
      closed_by: found.closed_by,
      to_id: to,
      at: ctx.now(),
    }),
  )
  await record(ctx, "case-appealed", "case", found.id, { against: found.closure, to })
  await reopenCase(ctx, found, { goesUp: false })
  await passOn(ctx, found, to, "The customer appealed: somebody who has not decided on it yet looks at it")
}

/** Whoever leads nearest, then whoever reaches everything, and has had nothing to do with it; undefined where everybody has. */
async function nobodyInvolved(
  ctx: Ctx,
  unitId: string,
  involved: readonly (string | null)[],
): Promise<string | undefined> {
  const leads = (await listLeadsAbove(ctx, [unitId])).get(unitId) ?? []
  const others = await ctx.db
    .selectFrom("people_person")
    .select("id")
    .where("left_at", "is", null)
    .where("role", "in", ["steward", "executive", "administrator"])
    .orderBy("made_at")
    .orderBy("id")
    .execute()
  return [...leads, ...others.map(({ id }) => id)].find((id) => !involved.includes(id))
}
