import { stewarding } from "#contracts/route.ts"
import { getReach, type Reach, reaches } from "#people"
import type { Ctx } from "#platform/ctx.ts"

/**
 * What a reader may see of what customers said. Everyone reads the words of every unit, with names, numbers and addresses masked. Those whose unit it is
 * about (their lead, a steward, an executive, an administrator), signed in with more than a PIN, see the words as they were, the customer and
 * the hidden fields; programs never do.
 */
export type Sight = { reach: Reach }

const nothing: Reach = { all: false, unitIds: new Set() }

export async function getSight(ctx: Ctx): Promise<Sight> {
  const { actor } = ctx
  if (actor.kind === "system") return { reach: { all: true } }
  if (actor.kind !== "person" || actor.strength !== "full") return { reach: nothing }
  return { reach: await getReach(ctx, actor) }
}

export const seesUnmasked = ({ reach }: Sight, unitId: string | null): boolean => reaches(reach, unitId)

/** Whether they may say what a comment speaks of. */
export const mayCorrectThemes = (sight: Sight, unitId: string | null): boolean => seesUnmasked(sight, unitId)

/** Who brings in files, and sees which file brought an answer. */
export const seesImports = ({ actor }: Ctx): boolean =>
  actor.kind === "system" || (actor.kind === "person" && actor.strength === "full" && stewarding.includes(actor.role))
