import { sql } from "kysely"
import { type TallySource, tallyDays } from "#platform/trace/tally.ts"

/** Decisions of weight that serve or cost a standard, by the day on which they were made; of one that was corrected, the correction. */
export const leadershipTallies: TallySource = {
  kind: "standard",
  async talliesOf(ctx, standardId) {
    return [
      await tallyDays(
        ctx,
        "decisions",
        sql`select decision.day from leadership_decision decision
          join leadership_decision_standard weighed on weighed.decision_id = decision.id
          where weighed.standard_id = ${standardId}
            and not exists (select from leadership_decision later where later.corrects_id = decision.id)`,
      ),
    ]
  },
}
