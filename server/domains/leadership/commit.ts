import { dayAfter, dayAt } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { commitments } from "./ledgers.ts"

const furthestDays = 366

/** A leader says what they will do, by when. Once said it stands; whether it was kept is said by tellOutcome. */
export async function commit(ctx: Ctx, { what, dueOn }: { what: string; dueOn: string }): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const today = await dayAt(ctx, null, ctx.now())
    if (dueOn < today || dueOn > dayAfter(today, furthestDays))
      throw new Refusal("not-a-day-to-come", "Choose today or a day within the next year.", {
        status: 400,
        fields: [{ path: "body.dueOn", message: "Choose today or a day within the next year." }],
      })
    const id = newId(ctx)
    await append(
      ctx,
      commitments,
      ctx.db
        .insertInto("leadership_commitment")
        .values({ id, person_id: personOf(ctx).id, what, due_on: dueOn, made_at: ctx.now() }),
    )
    await record(ctx, "commitment-made", "commitment", id, { dueOn })
    changed(ctx, "leaders")
    return id
  })
}
