import { sql } from "kysely"
import { listRoster } from "#people"
import { type Ctx, inTransaction, personOf } from "#platform/ctx.ts"
import { keepKudos } from "./keep-kudos.ts"
import { mustBeThankable } from "./kudos.ts"

/** Within this time the same words to the same people are one kudos: a second tap on a slow phone, in milliseconds. */
const sameTap = 10 * 60_000

/** A colleague thanks one or several others. Returns the id of the kudos. */
export async function giveKudos(
  ctx: Ctx,
  thanks: { people: readonly string[]; words: string; standardId: string | null },
): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const by = personOf(ctx).id
    const people = [...new Set(thanks.people)].sort()
    mustBeThankable(people, by, new Set((await listRoster(ctx)).map(({ id }) => id)))
    await sql`select pg_advisory_xact_lock(hashtextextended(${`kudos ${by}`}, 0))`.execute(ctx.db)
    return (
      (await findSameTap(ctx, by, people, thanks.words)) ??
      (await keepKudos(ctx, { ...thanks, people, fromId: by, responseId: null, confirmedBy: null }))
    )
  })
}

async function findSameTap(ctx: Ctx, by: string, people: string[], words: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom("recognition_kudos as kudos")
    .select("kudos.id")
    .where("from_id", "=", by)
    .where("words", "=", words)
    .where("withdrawn_at", "is", null)
    .where("at", ">", new Date(ctx.now().getTime() - sameTap))
    .where(
      sql<boolean>`array(select person_id from recognition_kudos_person where kudos_id = kudos.id order by person_id) = ${people}::uuid[]`,
    )
    .executeTakeFirst()
  return row?.id
}
