import { sql } from "kysely"
import type { z } from "zod"
import type { nominate as contract } from "#contracts/awards.ts"
import { listRoster, listUnitsFlat } from "#people"
import { record } from "#platform/audit/record.ts"
import { type Ctx, inTransaction, newId } from "#platform/ctx.ts"
import { forbidden, notFound, Refusal } from "#platform/errors/refusal.ts"
import { changed } from "#platform/live/live-hub.ts"
import { type Award, mustTakeNominations } from "./award.ts"
import { evidenceOn } from "./evidence.ts"
import { getAwardForUpdate } from "./get-award-for-update.ts"
import { isIn } from "./nominee-queries.ts"
import { readParts } from "./read-parts.ts"

type Nomination = z.output<typeof contract.body>

/** Nominates colleagues or a team; who is nominated already gathers one nomination more. Returns its id. */
export async function nominate(ctx: Ctx, awardId: string, given: Nomination): Promise<string> {
  return inTransaction(ctx, async (ctx) => {
    const { award, hand, today } = await getAwardForUpdate(ctx, awardId)
    mustTakeNominations(award, today)
    await mustBeInReach(ctx, award, given)
    await mustFitCriteria(ctx, award, given)
    const nomineeId = await keepNominee(ctx, awardId, given)
    await mustNotBeOwn(ctx, nomineeId, hand.personId)
    const id = newId(ctx)
    const { rows } = await sql`
      insert into recognition_nomination (id, nominee_id, by_id, words, at)
      values (${id}, ${nomineeId}, ${hand.personId}, ${given.words}, ${ctx.now()})
      on conflict (nominee_id, by_id) where withdrawn_at is null do nothing returning true`.execute(ctx.db)
    if (rows.length === 0)
      throw new Refusal(
        "award-nominated-already",
        "You have nominated them already. Take that back first, to write it anew.",
      )
    await keepCited(ctx, id, given)
    await record(ctx, "award-nominated", "award", awardId, { nominationId: id })
    changed(ctx, "awards")
    return id
  })
}

/** Whoever is nominated works here, in the unit that the award is for. */
async function mustBeInReach(ctx: Ctx, { unitId }: Award, { people, unitId: teamId }: Nomination): Promise<void> {
  if (teamId !== null) {
    const unit = (await listUnitsFlat(ctx)).find(({ id }) => id === teamId)
    if (!unit) throw notFound("This unit")
    if (unitId === null || unit.ancestors.includes(unitId)) return
  } else {
    const here = new Set((await listRoster(ctx, unitId ?? undefined)).map(({ id }) => id))
    if (people.every((id) => here.has(id))) return
  }
  throw new Refusal(
    "award-of-others",
    "Somebody you chose does not work here, or not in the unit that this award is for.",
    {
      status: 422,
    },
  )
}

async function mustFitCriteria(ctx: Ctx, { id }: Award, { standards }: Nomination): Promise<void> {
  const { criteria } = await readParts(ctx, id)
  if (!standards.every((one) => criteria.some(({ standard }) => standard.id === one))) throw notFound("This standard")
}

async function keepNominee(ctx: Ctx, awardId: string, { people, unitId }: Nomination): Promise<string> {
  const members = [...new Set(people)].toSorted()
  const who = unitId ?? members.join(" ")
  const made = await ctx.db
    .insertInto("recognition_nominee")
    .values({ id: newId(ctx), award_id: awardId, who, unit_id: unitId })
    .onConflict((conflict) => conflict.columns(["award_id", "who"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (made && members.length > 0)
    await ctx.db
      .insertInto("recognition_nominee_person")
      .values(members.map((person_id) => ({ nominee_id: made.id, person_id })))
      .execute()
  if (made) return made.id
  const before = await ctx.db
    .selectFrom("recognition_nominee")
    .select("id")
    .where("award_id", "=", awardId)
    .where("who", "=", who)
    .executeTakeFirstOrThrow()
  return before.id
}

async function mustNotBeOwn(ctx: Ctx, nomineeId: string, personId: string): Promise<void> {
  const { rows } = await sql`select from recognition_nominee nominee
    where nominee.id = ${nomineeId} and ${isIn("nominee", sql`${personId}::uuid`)}`.execute(ctx.db)
  if (rows.length > 0)
    throw forbidden(
      "award-own-nomination",
      "Nobody nominates themselves, nor a team they are in. Nominate a colleague.",
    )
}

async function keepCited(ctx: Ctx, nominationId: string, { standards, kudos, stories }: Nomination): Promise<void> {
  await ctx.db
    .insertInto("recognition_nomination_standard")
    .values([...new Set(standards)].map((standard_id) => ({ nomination_id: nominationId, standard_id })))
    .execute()
  const found = await evidenceOn(ctx, { kudos, stories })
  if (found.kudos.length < new Set(kudos).size) throw notFound("This kudos")
  if (found.stories.length < new Set(stories).size) throw notFound("This story")
  if (kudos.length > 0)
    await ctx.db
      .insertInto("recognition_nomination_kudos")
      .values([...new Set(kudos)].map((kudos_id) => ({ nomination_id: nominationId, kudos_id })))
      .execute()
  if (stories.length > 0)
    await ctx.db
      .insertInto("recognition_nomination_story")
      .values([...new Set(stories)].map((story_id) => ({ nomination_id: nominationId, story_id })))
      .execute()
}
