import { getReach, type Reach, reaches } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"

/** Drafts are seen and published by those who reach the unit of the fix; a fix for the whole organisation by those who reach all. */
export const mayPublish = (reach: Reach, unitId: string | null): boolean => reaches(reach, unitId)

/** Throws not-found alike for an answer that does not exist and one out of reach. */
export async function mustPublish(ctx: Ctx, answer: { unit_id: string | null } | undefined): Promise<void> {
  if (!answer || !mayPublish(await getReach(ctx, personOf(ctx)), answer.unit_id)) throw notFound("This answer")
}
