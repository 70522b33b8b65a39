import { sql } from "kysely"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { forbidden, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { mustBeDeciding } from "./award.ts"
import { closeBox, openBoxForUpdate } from "./ballot-box.ts"
import { isElector } from "./electorate.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { listStanding } from "./nominee-queries.ts"

/**
 * Puts one vote into the box. That this person has voted is kept, and never for whom: there is no row, no audit entry and no answer that says so. Voting
 * again is refused, whoever is named.
 */
export async function castBallot(ctx: Ctx, awardId: string, nomineeId: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    // One after another: the award stays locked until this vote is in the box.
    const { award, today } = await getAwardForUpdate(ctx, awardId)
    mustBeDeciding(award, today, "vote")
    const me = personOf(ctx).id
    if (!(await isElector(ctx, award.unitId, me)))
      throw forbidden("award-vote-of-others", "This vote is for the people of the unit that the award names.")
    const standing = await listStanding(ctx, awardId, me)
    const chosen = standing.find(({ id }) => id === nomineeId)
    if (!chosen) throw gone()
    if (chosen.mine) throw forbidden("award-own-vote", "Nobody votes for themselves, nor for a team they are in.")
    const { rows } = await sql`insert into recognition_award_voter (award_id, person_id) values (${awardId}, ${me})
      on conflict do nothing returning true`.execute(ctx.db)
    if (rows.length === 0)
      throw new Refusal("award-voted-already", "You have voted in this award. A ballot cannot be changed.")
    const sums = await openBoxForUpdate(ctx, awardId)
    sums.set(nomineeId, (sums.get(nomineeId) ?? 0) + 1)
    await closeBox(ctx, awardId, await listEverNominated(ctx, awardId), sums)
    changed(ctx, "awards")
  })
}

export const gone = () =>
  new Refusal("award-nominee-gone", "This nominee no longer stands. Load the award again and choose among the others.")

async function listEverNominated(ctx: Ctx, awardId: string): Promise<string[]> {
  const rows = await ctx.db.selectFrom("recognition_nominee").select("id").where("award_id", "=", awardId).execute()
  return rows.map(({ id }) => id)
}
