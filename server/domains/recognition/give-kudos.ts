import { listRoster } from "#people"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { keepKudos } from "./keep-kudos.ts"
import { mustBeThankable } from "./kudos.ts"

/** A colleague thanks one or several others. Returns its id. */
export async function giveKudos(
  ctx: Ctx,
  thanks: { people: readonly string[]; words: string; standardId: string | null },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const by = personOf(ctx).id
    const people = [...new Set(thanks.people)].sort()
    mustBeThankable(people, by, new Set((await listRoster(ctx)).map(({ id }) => id)))
    return keepKudos(ctx, { ...thanks, people, fromId: by, responseId: null, confirmedBy: null })
  })
}
