import type { Ctx } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { getCaseForUpdate, type LockedCase } from "../cases/get-case-for-update.ts"

/** The case that the caller's signed link names; a link from before it was renewed is as unknown as a guessed one. */
export async function getCaseOfLink(ctx: Ctx, options: { forUpdate?: boolean } = {}): Promise<LockedCase> {
  const { actor } = ctx
  if (actor.kind !== "customer" || actor.link?.purpose !== "case") throw notFound("This link")
  let asked = ctx.db
    .selectFrom("recovery_case")
    .selectAll()
    .where("id", "=", actor.link.subjectId)
    .where("link_version", "=", actor.link.version)
  if (options.forUpdate) asked = asked.forUpdate()
  const found = await asked.executeTakeFirst()
  if (!found || found.history) throw notFound("This link")
  // A case that was joined to another has one page with it.
  return found.joined_to === null ? found : getCaseForUpdate(ctx, found.joined_to)
}
