import { sql } from "kysely"
import { listRoster } from "#people"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { findSameTap, sinceSameTap } from "#platform/same-tap.ts"
import { keepKudos } from "./keep-kudos.ts"
import { mustBeThankable } from "./kudos.ts"

/** A colleague thanks one or several others. Sent again a moment later, it is the same kudos. Returns its id. */
export async function giveKudos(
  ctx: Ctx,
  thanks: { people: readonly string[]; words: string; standardId: string | null },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const by = personOf(ctx).id
    const people = [...new Set(thanks.people)].sort()
    mustBeThankable(people, by, new Set((await listRoster(ctx)).map(({ id }) => id)))
    return (
      (await findSameTap(ctx, "kudos-given", likeThanks(ctx, by, people, thanks.words))) ??
      (await keepKudos(ctx, { ...thanks, people, fromId: by, responseId: null, confirmedBy: null }))
    )
  })
}

const likeThanks = (ctx: Ctx, by: string, people: string[], words: string) =>
  ctx.db
    .selectFrom("recognition_kudos as kudos")
    .select("kudos.id")
    .where("from_id", "=", by)
    .where("words", "=", words)
    .where("withdrawn_at", "is", null)
    .where("at", ">", sinceSameTap(ctx))
    .where(
      sql<boolean>`array(select person_id from recognition_kudos_person where kudos_id = kudos.id order by person_id) = ${people}::uuid[]`,
    )
