import { getReach, reaches } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"

/** Who owns a claim, and whose reach has its unit, may say that it is claimed no more. */
export async function mayKeepClaim(ctx: Ctx, claim: { owner_id: string; unit_id: string }): Promise<boolean> {
  const person = personOf(ctx)
  return claim.owner_id === person.id || reaches(await getReach(ctx, person), claim.unit_id)
}
