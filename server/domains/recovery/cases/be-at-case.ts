import type { z } from "zod"
import type { beAtCase as contract } from "#contracts/recovery.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { mustSee } from "../access.ts"

/** Tells the others at this case that I am here, and me who they are. Nothing of it is stored. */
export async function beAtCase(ctx: Ctx, caseId: string, writing: boolean): Promise<z.input<typeof contract.reply>> {
  const me = personOf(ctx)
  const found = await ctx.db
    .selectFrom("recovery_case")
    .select(["unit_id", "owner_id", "state", "history"])
    .where("id", "=", caseId)
    .executeTakeFirst()
  await mustSee(ctx, found)
  const { presence } = ctx.live
  presence.tell(caseId, me.id, { name: me.name, writing }, ctx.now())
  const here = presence.list(caseId, ctx.now())
  return {
    others: here.filter(({ personId }) => personId !== me.id).map(({ personId, ...one }) => ({ id: personId, ...one })),
  }
}

/** Says that I am gone; to have left a case that one never saw tells nothing. */
export function leaveCase(ctx: Ctx, caseId: string): void {
  ctx.live.presence.tell(caseId, personOf(ctx).id, undefined, ctx.now())
}
