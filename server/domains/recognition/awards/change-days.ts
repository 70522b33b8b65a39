import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { mustBeOpen, mustFollow } from "./award.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { takeStep } from "./take-step.ts"

type Days = { nominateUntil: string; decideUntil: string }

/** Gives an announced award more time, or less. Nominations that have ended do not begin anew, since what came in has been read. */
export async function changeDays(ctx: Ctx, id: string, { nominateUntil, decideUntil }: Days): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award, today } = await getAwardForUpdate(ctx, id)
    mustBeOpen(award)
    if (nominateUntil !== award.nominateUntil && award.nominateUntil < today)
      throw new Refusal(
        "award-nominations-over",
        "Nominations have ended and are not opened again. Change the last day of the decision.",
      )
    if (nominateUntil !== award.nominateUntil && nominateUntil < today)
      throw new Refusal("award-days-passed", "Its days for nominations have passed. Choose others.")
    mustFollow({ ...award, nominateUntil, decideUntil }, today)
    await takeStep(ctx, id, "days-changed", { nominate_until: nominateUntil, decide_until: decideUntil })
  })
}
