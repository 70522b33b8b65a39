import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { z } from "zod"
import type { award as shown } from "#contracts/awards.ts"
import { type Ctx, personOf } from "#platform/ctx.ts"
import { notFound } from "#platform/errors/refusal.ts"
import { standardsIn } from "#standards"
import { type Award, type AwardPhase, confirms, type Hand, knowsOfNomination, mayCount, phaseOf } from "./award.ts"
import { allSpoke } from "./count-award.ts"
import { isElector } from "./electorate.ts"
import { awardOf } from "./find-award.ts"
import { handOn, todayHere } from "./get-award-for-update.ts"
import { listNominees, type Nominee } from "./list-nominees.ts"
import { readParts } from "./read-parts.ts"

type Shown = z.input<typeof shown>

/** One award as this person may know of it now. Throws not-found for a draft of others. */
export async function getAward(ctx: Ctx, id: string): Promise<Shown> {
  const [row, hand, today] = await Promise.all([readAward(ctx, id), handOn(ctx, id), todayHere(ctx)])
  if (!row || (row.state === "draft" && !hand.makes)) throw notFound("This award")
  const award = awardOf(row)
  const phase = phaseOf(award, today)
  const [{ criteria, committee }, everyone, vote, spoke, said] = await Promise.all([
    readParts(ctx, id),
    listNominees(ctx, id, phase),
    howIVote(ctx, award, phase),
    allSpoke(ctx, award),
    standardsIn(ctx),
  ])
  const won = winnersFor(hand, phase) ? everyone.filter(({ wins }) => wins) : []
  return {
    id,
    name: row.name,
    purpose: row.purpose,
    phase,
    decidedBy: award.decidedBy,
    unit: row.unit_id && row.unit_name ? { id: row.unit_id, name: row.unit_name } : null,
    opensOn: award.opensOn,
    nominateUntil: award.nominateUntil,
    decideUntil: award.decideUntil,
    presentedOn: row.presented_on,
    winners: award.winners,
    signedBy: row.signed_by,
    criteria: criteria.map((one) => ({ ...one, standard: said.named(one.standard) })),
    committee: committee.map(({ id, name, chairs, aside }) => ({
      id,
      name,
      chairs,
      aside: aside && phase !== "nominations",
    })),
    nominees: inOwnOrder(nomineesFor(everyone, award, phase, hand), hand.personId).map(bare),
    won: won.map(bare),
    decision: winnersFor(hand, phase) ? row.said : "",
    reason: phase === "called-off" ? row.said : "",
    turnout: row.voted === null || row.electorate === null ? null : { voted: row.voted, electorate: row.electorate },
    vote,
    judgement: hand.sits && phase !== "presented" ? await findJudgement(ctx, id, hand.personId) : null,
    answers: knowsOfNomination(phase) ? answersOf(everyone, hand.personId) : [],
    may: mayDo(award, phase, hand, { vote, spoke, standing: everyone.some(({ stands }) => stands) }),
  }
}

type Known = { vote: Shown["vote"]; spoke: boolean; standing: boolean }

function mayDo(award: Award, phase: AwardPhase, hand: Hand, { vote, spoke, standing }: Known): Shown["may"] {
  const underWay = award.state === "open"
  return {
    rewrite: hand.makes && phase === "draft",
    announce: hand.makes && phase === "draft",
    nominate: phase === "nominations",
    vote: vote === "open" && standing,
    judge: award.decidedBy === "committee" && phase === "deciding" && hand.sits && !hand.aside,
    count: confirms(hand) && mayCount(award, phase, spoke),
    present: hand.makes && phase === "decided",
    callOff: hand.makes && (underWay || phase === "decided"),
    changeDays: hand.makes && underWay,
    again: hand.makes && (phase === "presented" || phase === "called-off"),
    seeCeremony: phase === "presented" || (phase === "decided" && confirms(hand)),
  }
}

/** Before it is presented only those who confirm know who has won. */
const winnersFor = (hand: Hand, phase: AwardPhase): boolean =>
  phase === "presented" || (phase === "decided" && confirms(hand))

/** While nominations are open one's own are enough, but for who makes awards; then whoever votes or decides reads all. Of a past award only who won stays. */
function nomineesFor(all: readonly Nominee[], award: Award, phase: AwardPhase, hand: Hand): Nominee[] {
  if (phase === "nominations") {
    const others = all.filter(({ mine, stands }) => !mine && stands)
    return hand.makes ? others : others.map(onlyOwn).filter(({ nominations }) => nominations.length > 0)
  }
  if (phase !== "deciding" && phase !== "closed") return []
  const reads = award.decidedBy === "vote" || hand.makes || hand.sits
  return reads ? all.filter(({ stands }) => stands) : []
}

const onlyOwn = (nominee: Nominee): Nominee => ({
  ...nominee,
  nominations: nominee.nominations.filter(({ may }) => may.withdraw),
})

const bare = ({ id, people, unit, nominations, mine }: Nominee): Shown["nominees"][number] => ({
  id,
  people: people.map(({ id, name }) => ({ id, name })),
  unit,
  nominations,
  mine,
})

/** Everyone reads them in another order, and each always in the same: nobody is first for all. */
function inOwnOrder(nominees: readonly Nominee[], personId: string): Nominee[] {
  const place = ({ id }: Nominee) => createHash("sha256").update(`${personId} ${id}`).digest("hex")
  return nominees.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

const answersOf = (all: readonly Nominee[], personId: string): Shown["answers"] =>
  all.flatMap((nominee) => {
    const me = nominee.people.find((one) => one.id === personId)
    return me && nominee.nominations.length > 0
      ? [{ nominee: bare(nominee), stands: !nominee.declined, told: me.told }]
      : []
  })

async function howIVote(ctx: Ctx, award: Award, phase: AwardPhase): Promise<Shown["vote"]> {
  if (award.decidedBy !== "vote" || (phase !== "deciding" && phase !== "closed")) return "not-now"
  const me = personOf(ctx).id
  const voted = await ctx.db
    .selectFrom("recognition_award_voter")
    .select("person_id")
    .where("award_id", "=", award.id)
    .where("person_id", "=", me)
    .executeTakeFirst()
  if (voted) return "voted"
  if (phase === "closed") return "not-now"
  return (await isElector(ctx, award.unitId, me)) ? "open" : "not-mine"
}

async function findJudgement(ctx: Ctx, awardId: string, personId: string): Promise<Shown["judgement"]> {
  const row = await ctx.db
    .selectFrom("recognition_award_judgement")
    .select(["nominee_id", "words"])
    .where("award_id", "=", awardId)
    .where("person_id", "=", personId)
    .executeTakeFirst()
  return row ? { nomineeId: row.nominee_id, words: row.words } : null
}

const readAward = (ctx: Ctx, id: string) =>
  ctx.db
    .selectFrom("recognition_award as award")
    .leftJoin("people_unit as unit", "unit.id", "award.unit_id")
    .selectAll("award")
    .select(sql<string | null>`unit.name`.as("unit_name"))
    .where("award.id", "=", id)
    .executeTakeFirst()
