import { sql } from "kysely"
import { dayIn } from "#people"
import { getOrganisation } from "#platform/config/settings.ts"
import { newestNodes, type TallySource, tallyDays } from "#platform/trace/tally.ts"
import { lineUpLinks } from "./links.ts"

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

  async newestOf(ctx, standardId) {
    const today = dayIn((await getOrganisation(ctx)).timeZone, ctx.now())
    return [
      await newestNodes(ctx, {
        sign: "line-ups",
        kind: "line-up",
        links: lineUpLinks,
        ids: sql`select card.id from line_up_card card
          where card.standard_id = ${standardId} and card.day <= ${today}::date order by card.day desc, card.id`,
      }),
    ]
  },
}
