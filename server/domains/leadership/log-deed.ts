import type { z } from "zod"
import type { logDeed as contract } from "#contracts/leadership.ts"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId, personOf } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { append } from "#platform/ledgers/append.ts"
import { changed } from "#platform/live/live-hub.ts"
import { deeds } from "./ledgers.ts"
import { alreadyCorrected, mustBeLately } from "./past-day.ts"

const daysBack = 31

/** A leader logs what they did, or puts a row in the place of a wrong one of theirs. */
export async function logDeed(ctx: Ctx, deed: z.output<typeof contract.body>): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { kind, amount, day, words, corrects } = deed
    if (amount === 0 && corrects === null)
      throw new Refusal("nothing-done", "Say how many there were.", {
        status: 400,
        fields: [{ path: "body.amount", message: "Say how many there were." }],
      })
    const { id: personId } = personOf(ctx)
    if (corrects !== null) await mustBeOwn(ctx, corrects, personId)
    else await mustBeLately(ctx, day, daysBack)
    const id = newId(ctx)
    const [kept] = await append(
      ctx,
      deeds,
      ctx.db
        .insertInto("leadership_deed")
        .values({ id, person_id: personId, kind, amount, day, words, corrects_id: corrects, at: ctx.now() })
        .onConflict((conflict) => conflict.column("corrects_id").doNothing()),
    )
    if (!kept) throw alreadyCorrected()
    await record(ctx, corrects ? "leader-deed-corrected" : "leader-deed-logged", "leader-deed", id, { kind })
    changed(ctx, "leaders")
    return id
  })
}

async function mustBeOwn(ctx: Ctx, id: string, personId: string): Promise<void> {
  const own = await ctx.db
    .selectFrom("leadership_deed")
    .select("id")
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst()
  if (!own) throw notFound("What is to be corrected")
}
