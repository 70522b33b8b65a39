import { stewarding } from "#contracts/route.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import type { Reader } from "./story.ts"

/** The acting person as a reader of stories. A PIN reviews nothing. */
export async function readerOf(ctx: Ctx): Promise<Reader> {
  const { id, role, strength } = personOf(ctx)
  const reviews = strength === "full" && stewarding.includes(role)
  return { personId: id, reviews, othersReview: !reviews || (await othersReview(ctx, id)) }
}

async function othersReview(ctx: Ctx, personId: string): Promise<boolean> {
  const other = await ctx.db
    .selectFrom("people_person")
    .select("id")
    .where("role", "in", [...stewarding])
    .where("left_at", "is", null)
    .where("id", "!=", personId)
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
