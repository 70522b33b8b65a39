import { z } from "zod"
import { id } from "#contracts/shapes.ts"
import { asSystem, type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { announce, eventKind } from "#platform/events/event.ts"

export const linkAskedFor = eventKind("link-asked-for", z.object({ requestId: id }))

/** Somebody asks for the links to their cases by their address. */
export const askForLink = (ctx: Ctx, email: string): Promise<void> => ask(ctx, { email })

/** Somebody shows a link that has run out: it still says whose case it was for, and a fresh one goes to the address that we know. A guess says nothing. */
export function askForLinkAnew(ctx: Ctx, token: string): Promise<void> {
  const link = ctx.house.signer.read("case", token, new Date(0))
  return ask(ctx, { caseId: link?.subjectId })
}

/** Does the same work whatever was given: who asks learns nothing from the answer, nor from the time that it takes. */
async function ask(ctx: Ctx, { email, caseId }: { email?: string; caseId?: string | undefined }): Promise<void> {
  await inTransaction(asSystem(ctx), async (ctx) => {
    const requestId = newId(ctx)
    await ctx.db
      .insertInto("recovery_link_request")
      .values((eb) => ({
        id: requestId,
        email: email ?? null,
        // A case that is gone is as good as none.
        case_id: eb
          .selectFrom("recovery_case")
          .select("id")
          .where("id", "=", caseId ?? requestId),
        asked_at: ctx.now(),
      }))
      .execute()
    await announce(ctx, linkAskedFor, { requestId })
  })
}
