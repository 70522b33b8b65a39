import { sql } from "kysely"
import { dayIn } from "#people"
import { type TallySource, tallyDays } from "#platform/trace/tally.ts"

/** Days on which a standard stood on the card of a team, however many teams; cards are made ahead, and tomorrow's has not been held. */
export const lineUpTallies: TallySource = {
  kind: "standard",
  async talliesOf(ctx, standardId, timeZone) {
    const today = dayIn(timeZone, ctx.now())
    return [
      await tallyDays(
        ctx,
        "line-ups",
        sql`select distinct card.day from line_up_card card
          where card.standard_id = ${standardId} and card.day <= ${today}::date`,
      ),
    ]
  },
}
