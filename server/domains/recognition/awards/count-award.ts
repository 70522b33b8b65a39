import { sql } from "kysely"
import { fewestVotes } from "#contracts/awards.ts"
import type { Ctx } from "#platform/ctx.ts"
import { notFound, Refusal } from "#platform/errors/refusal.ts"
import { type Award, inFront, mayCount, mustConfirm, phaseOf, type Sums } from "./award.ts"
import { openBox } from "./ballot-box.ts"
import { findAward } from "./find-award.ts"
import { handOn, todayHere } from "./get-award-for-update.ts"
import { listStanding } from "./nominee-queries.ts"
import { readParts } from "./read-parts.ts"

export type Count = ReturnType<typeof inFront>

/** Who is in front, for those who confirm. The sums themselves are told to nobody. */
export async function countAward(ctx: Ctx, id: string): Promise<Count> {
  const [award, hand, today] = await Promise.all([findAward(ctx, id), handOn(ctx, id), todayHere(ctx)])
  if (!award || (award.state === "draft" && !hand.makes)) throw notFound("This award")
  mustConfirm(hand)
  return countOf(ctx, award, today, hand.personId)
}

/** The same for an award at hand. Throws `award-not-in` before all is in, and `award-too-few-votes` where the box stays shut. */
export async function countOf(ctx: Ctx, award: Award, today: string, personId: string): Promise<Count> {
  if (!mayCount(award, phaseOf(award, today), await allSpoke(ctx, award)))
    throw new Refusal(
      "award-not-in",
      "It is counted when its last day is over, or when all of the committee have judged.",
    )
  const standing = new Set((await listStanding(ctx, award.id, personId)).map(({ id }) => id))
  const sums = award.decidedBy === "vote" ? await votes(ctx, award.id) : await judgements(ctx, award.id)
  return inFront(new Map([...sums].filter(([id]) => standing.has(id))), award.winners)
}

async function votes(ctx: Ctx, awardId: string): Promise<Sums> {
  const cast = await countVoters(ctx, awardId)
  if (cast < fewestVotes)
    throw new Refusal(
      "award-too-few-votes",
      `Fewer than ${fewestVotes} people have voted. The box stays shut, because one could tell who voted for whom. Give it more days, or call it off.`,
      { told: { fewest: fewestVotes } },
    )
  return openBox(ctx, awardId)
}

export async function countVoters(ctx: Ctx, awardId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from recognition_award_voter where award_id = ${awardId}`.execute(ctx.db)
  return rows[0]?.n ?? 0
}

async function judgements(ctx: Ctx, awardId: string): Promise<Sums> {
  const [{ committee }, rows] = await Promise.all([
    readParts(ctx, awardId),
    ctx.db
      .selectFrom("recognition_award_judgement")
      .select(["person_id", "nominee_id"])
      .where("award_id", "=", awardId)
      .execute(),
  ])
  const sums = new Map<string, number>()
  for (const { person_id, nominee_id } of rows)
    if (committee.some(({ id, aside }) => id === person_id && !aside))
      sums.set(nominee_id, (sums.get(nominee_id) ?? 0) + 1)
  return sums
}

/** Whether everyone of the committee who is here and has not stepped aside has judged. */
export async function allSpoke(ctx: Ctx, { id, decidedBy }: Award): Promise<boolean> {
  if (decidedBy !== "committee") return false
  const [{ committee }, rows] = await Promise.all([
    readParts(ctx, id),
    ctx.db.selectFrom("recognition_award_judgement").select("person_id").where("award_id", "=", id).execute(),
  ])
  const judging = committee.filter(({ aside, left }) => !aside && !left)
  return judging.length > 0 && judging.every((one) => rows.some(({ person_id }) => person_id === one.id))
}
