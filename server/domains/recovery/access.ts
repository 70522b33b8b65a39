import { getReach, reaches } from "#people"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { forbidden, notFound, type Refusal } from "#platform/errors/refusal.ts"

export type CaseInView = { unit_id: string; owner_id: string; state: string; history: boolean }

/**
 * A case is seen by its owner, by everyone of its unit, and by those whose reach has it. It is worked on by its owner and by those whose reach
 * has it; anyone of the unit may take it first.
 */
export async function viewOf(ctx: Ctx, found: CaseInView): Promise<{ see: boolean; work: boolean; decide: boolean }> {
  const person = personOf(ctx)
  const reach = await getReach(ctx, person)
  const decide = reaches(reach, found.unit_id)
  const own = found.owner_id === person.id
  return { see: own || decide || found.unit_id === person.unitId, work: own || decide, decide }
}

export async function mustSee(ctx: Ctx, found: CaseInView | undefined): Promise<void> {
  if (!found || !(await viewOf(ctx, found)).see) throw notFound("This case")
}

/** By PIN, whatever the role, one takes what waits in one's own unit; a full sign-in takes whatever one sees. */
export async function mustTake(ctx: Ctx, found: CaseInView): Promise<void> {
  await mustSee(ctx, found)
  const person = personOf(ctx)
  if (person.strength === "pin" && found.unit_id !== person.unitId && found.owner_id !== person.id)
    throw forbidden(
      "pin-takes-own-cases",
      "With a PIN you take cases of your own unit. Sign in with your password for this one.",
    )
}

/** `what` was asked for, where it was not the case itself: what is out of sight is not found in the same words as what does not exist. */
export async function mustWork(ctx: Ctx, found: CaseInView | undefined, what = "This case"): Promise<void> {
  if (!found) throw notFound(what)
  const view = await viewOf(ctx, found)
  if (!view.see) throw notFound(what)
  if (!view.work) throw forbidden("take-it-first", "Take this case first: its owner works on it.")
}

/**
 * Causes cross units, so a fix may lie anywhere: who takes it on may plan and finish it wherever it lies, who leads its unit may without doing it, and
 * those whose reach is everything may for the whole organisation. Nobody gives work to a unit that they do not lead.
 */
export async function mustAnswerForFix(
  ctx: Ctx,
  fix: { ownerId: string; unitId: string | null },
  otherwise: () => Refusal,
): Promise<void> {
  const person = personOf(ctx)
  if (fix.ownerId === person.id || reaches(await getReach(ctx, person), fix.unitId)) return
  throw otherwise()
}

export async function mustDecide(ctx: Ctx, found: CaseInView | undefined, what = "This case"): Promise<void> {
  if (!found) throw notFound(what)
  const view = await viewOf(ctx, found)
  if (!view.see) throw notFound(what)
  if (!view.decide) throw forbidden("decided-by-lead", "The lead of this case's unit decides this.")
}
