import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { hashOfSecret } from "../secret.ts"
import { isEasyPin, keyedPin } from "./pin.ts"

/** Sets a person's PIN: releases it wherever it was locked, and ends the sessions that the old one began. */
export async function setPin(ctx: Ctx, personId: string, pin: string): Promise<void> {
  if (isEasyPin(pin))
    throw new Refusal("easy-pin", "This PIN is guessed first. Choose digits that are neither all alike nor a run.", {
      status: 400,
      fields: [{ path: "body.pin", message: "Choose digits that are neither all alike nor a run." }],
    })
  const hash = await hashOfSecret(keyedPin(ctx.house.secret, personId, pin))
  await inTransaction(ctx, async (ctx) => {
    await ctx.db
      .insertInto("people_pin")
      .values({ person_id: personId, hash, changed_at: ctx.now() })
      .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ hash, changed_at: ctx.now() }))
      .execute()
    await ctx.db.deleteFrom("people_pin_failure").where("person_id", "=", personId).execute()
    await ctx.db.deleteFrom("people_session").where("person_id", "=", personId).where("strength", "=", "pin").execute()
    await record(ctx, "pin-set", "person", personId)
    changed(ctx, "devices", "people")
  })
}
