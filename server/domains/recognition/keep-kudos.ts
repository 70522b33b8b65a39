import { record } from "#platform/audit/record.ts"
import { type Ctx, newId } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { announce } from "#platform/events/event.ts"
import { changed } from "#platform/live/live-hub.ts"
import { listPublishedStandards } from "#standards"
import { kudosGiven } from "./events.ts"

export type NewKudos = {
  /** Null where the customer wants only those thanked to read them. */
  words: string | null
  people: readonly string[]
  /** Teams thanked as a whole. */
  units: readonly string[]
  standardId: string | null
  /** The colleague who gives it; null when a customer does. */
  fromId: string | null
  responseId: string | null
  /** What was written on the thank-you page. */
  thankYouId: string | null
  confirmedBy: string | null
  /** What shows it, a kept file, and the words for those who do not see it. */
  picture?: { fileId: string; alt: string } | null
}

/** Writes one kudos, in the transaction of the deed that gives or confirms it, and tells everyone. Returns its id. */
export async function keepKudos(ctx: Ctx, kudos: NewKudos): Promise<string> {
  await mustBeInForce(ctx, kudos.standardId)
  const id = newId(ctx)
  await ctx.db
    .insertInto("recognition_kudos")
    .values({
      id,
      words: kudos.words,
      standard_id: kudos.standardId,
      from_id: kudos.fromId,
      response_id: kudos.responseId,
      thank_you_id: kudos.thankYouId,
      confirmed_by: kudos.confirmedBy,
      picture_id: kudos.picture?.fileId ?? null,
      picture_alt: kudos.picture?.alt ?? null,
      at: ctx.now(),
    })
    .execute()
  if (kudos.people.length > 0)
    await ctx.db
      .insertInto("recognition_kudos_person")
      .values(kudos.people.map((person_id) => ({ kudos_id: id, person_id })))
      .execute()
  if (kudos.units.length > 0)
    await ctx.db
      .insertInto("recognition_kudos_unit")
      .values(kudos.units.map((unit_id) => ({ kudos_id: id, unit_id })))
      .execute()
  const { people, units, responseId, thankYouId } = kudos
  await record(ctx, "kudos-given", "kudos", id, { people, units, responseId, thankYouId })
  await announce(ctx, kudosGiven, { kudosId: id })
  changed(ctx, "kudos")
  return id
}

async function mustBeInForce(ctx: Ctx, standardId: string | null): Promise<void> {
  if (standardId === null) return
  const standards = await listPublishedStandards(ctx)
  if (!standards.some(({ id }) => id === standardId)) throw notFound("This standard")
}
