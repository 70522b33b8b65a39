import { listRoster, listUnitsFlat } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { listPublishedStandards } from "#standards"
import type { AwardContent } from "./award.ts"

/** Throws where an award names a standard out of force, a closed unit, or somebody who does not work here. */
export async function mustBeKnown(ctx: Ctx, { criteria, committee, unitId }: AwardContent): Promise<void> {
  const [standards, roster, units] = await Promise.all([
    listPublishedStandards(ctx),
    committee.length > 0 ? listRoster(ctx) : [],
    unitId === null ? [] : listUnitsFlat(ctx),
  ])
  if (!criteria.every(({ standardId }) => standards.some(({ id }) => id === standardId)))
    throw notFound("This standard")
  if (!committee.every((one) => roster.some(({ id }) => id === one)))
    throw new Refusal("not-here", "Somebody in the list no longer works here. Take them out and try again.")
  if (unitId !== null && !units.some(({ id }) => id === unitId)) throw notFound("This unit")
}

/** Writes the criteria in their order, and the committee, which there is only where one decides. */
export async function keepParts(
  ctx: Ctx,
  awardId: string,
  { criteria, committee, chairId, decidedBy }: AwardContent,
): Promise<void> {
  await ctx.db.deleteFrom("recognition_award_criterion").where("award_id", "=", awardId).execute()
  await ctx.db.deleteFrom("recognition_award_member").where("award_id", "=", awardId).execute()
  if (criteria.length > 0)
    await ctx.db
      .insertInto("recognition_award_criterion")
      .values(
        criteria.map(({ standardId, words }, place) => ({
          award_id: awardId,
          place,
          standard_id: standardId,
          words: words.trim(),
        })),
      )
      .execute()
  const members = decidedBy === "committee" ? [...new Set(committee)] : []
  if (members.length > 0)
    await ctx.db
      .insertInto("recognition_award_member")
      .values(
        members.map((person_id, place) => ({ award_id: awardId, person_id, place, chairs: person_id === chairId })),
      )
      .execute()
}

/** The columns that hold the rest. */
export const columnsOf = (content: AwardContent) => ({
  name: content.name,
  purpose: content.purpose.trim(),
  decided_by: content.decidedBy,
  unit_id: content.unitId,
  winners: content.winners,
  opens_on: content.opensOn,
  nominate_until: content.nominateUntil,
  decide_until: content.decideUntil,
  signed_by: content.signedBy.trim(),
})
