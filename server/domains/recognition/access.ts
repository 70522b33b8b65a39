import { getReach } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import type { Hand } from "./kudos.ts"

/** The acting person and their reach: what the rules of kudos and proposals ask. */
export async function handOf(ctx: Ctx): Promise<Hand> {
  const person = personOf(ctx)
  return { personId: person.id, reach: await getReach(ctx, person) }
}
