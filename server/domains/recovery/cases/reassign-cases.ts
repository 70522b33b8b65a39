import { sql } from "kysely"
import { ownersFor } from "#people"
import { recordAll } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { handoffs } from "../ledgers.ts"

/** When somebody leaves, their open cases and promises go to those who answer for the units; the hand-off is kept with its reason. */
export async function reassignCases(ctx: Ctx, leaverId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const open = await ctx.db
      .selectFrom("recovery_case")
      .select(["id", "unit_id"])
      .where("owner_id", "=", leaverId)
      .where("state", "!=", "closed")
      .forUpdate()
      .execute()
    // What was promised without a case goes to who answers for the unit it counts in.
    const loose = await ctx.db
      .selectFrom("recovery_promise")
      .select(["id", sql<string>`unit_id`.as("unit_id")])
      .where("owner_id", "=", leaverId)
      .where("case_id", "is", null)
      .where("outcome", "is", null)
      .execute()
    const owners = await ownersFor(ctx, [...new Set([...open, ...loose].map(({ unit_id }) => unit_id))])
    const handed = (rows: readonly { id: string; unit_id: string }[]): Handed[] =>
      rows.flatMap(({ id, unit_id }) => {
        const to = owners.get(unit_id)
        return to && to !== leaverId ? [{ id, to }] : []
      })
    await handOffCases(ctx, leaverId, handed(open))
    const promises = handed(loose)
    if (promises.length > 0)
      await sql`update recovery_promise promise set owner_id = handed."to"
        from ${rowsOf(promises)} where promise.id = handed.id`.execute(ctx.db)
    changed(ctx, "cases", "promises")
  })
}

/** A case or a promise, and who has it from now on. */
type Handed = { id: string; to: string }

const rowsOf = (handed: readonly Handed[]) =>
  sql`unnest(${handed.map(({ id }) => id)}::uuid[], ${handed.map(({ to }) => to)}::uuid[]) as handed(id, "to")`

/** The open promises of a case go with it. */
async function handOffCases(ctx: Ctx, from: string, cases: readonly Handed[]): Promise<void> {
  if (cases.length === 0) return
  await sql`update recovery_case found set owner_id = handed."to"
    from ${rowsOf(cases)} where found.id = handed.id`.execute(ctx.db)
  await sql`update recovery_promise promise set owner_id = handed."to" from ${rowsOf(cases)}
    where promise.case_id = handed.id and promise.owner_id = ${from} and promise.outcome is null`.execute(ctx.db)
  await append(
    ctx,
    handoffs,
    ctx.db.insertInto("recovery_handoff").values(
      cases.map(({ id, to }) => ({
        id: newId(ctx),
        case_id: id,
        from_id: from,
        to_id: to,
        reason: "Left the organisation",
        at: ctx.now(),
      })),
    ),
  )
  await recordAll(
    ctx,
    cases.map(({ id, to }) => ({
      deed: "case-handed-off",
      subjectKind: "case",
      subjectId: id,
      detail: { from, to },
    })),
  )
}
