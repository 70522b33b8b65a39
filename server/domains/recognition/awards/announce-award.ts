import { fewestVotes } from "#contracts/awards.ts"
import { type Ctx, inTransaction } from "#platform/ctx.ts"
import { Refusal } from "#platform/errors/refusal.ts"
import { type Award, mustFollow } from "./award.ts"
import { countElectors } from "./electorate.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { takeStep } from "./take-step.ts"

/** Announces an award to everyone. Announcing again changes nothing. */
export async function announceAward(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const { award, today } = await getAwardForUpdate(ctx, id)
    if (award.state !== "draft") return
    mustFollow(award, today)
    if (award.nominateUntil < today)
      throw new Refusal("award-days-passed", "Its days for nominations have passed. Choose others.")
    await mustBeWhole(ctx, award)
    await takeStep(ctx, id, "announced")
  })
}

async function mustBeWhole(ctx: Ctx, { id, decidedBy, unitId }: Award): Promise<void> {
  const { purpose } = await ctx.db
    .selectFrom("recognition_award")
    .select("purpose")
    .where("id", "=", id)
    .executeTakeFirstOrThrow()
  const criterion = await ctx.db
    .selectFrom("recognition_award_criterion")
    .select("place")
    .where("award_id", "=", id)
    .limit(1)
    .executeTakeFirst()
  if (purpose === "" || !criterion)
    throw new Refusal("award-unfinished", "Say what the award honours, and tie it to at least one standard.")
  if (decidedBy === "committee") return mustHaveCommittee(ctx, id)
  if ((await countElectors(ctx, unitId)) < fewestVotes)
    throw new Refusal(
      "award-too-few-voters",
      `A secret vote needs at least ${fewestVotes} people who may vote. Let a committee decide, or choose a larger unit.`,
      { told: { fewest: fewestVotes } },
    )
}

async function mustHaveCommittee(ctx: Ctx, awardId: string): Promise<void> {
  const members = await ctx.db
    .selectFrom("recognition_award_member as member")
    .innerJoin("people_person as person", "person.id", "member.person_id")
    .select("member.chairs")
    .where("member.award_id", "=", awardId)
    .where("person.left_at", "is", null)
    .execute()
  if (members.length < 2 || !members.some(({ chairs }) => chairs))
    throw new Refusal(
      "award-committee",
      "A committee needs at least two people who work here, and one of them in the chair.",
    )
}
