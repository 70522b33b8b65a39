import { announceAward } from "../../server/domains/recognition/awards/announce-award.ts"
import { answerNomination } from "../../server/domains/recognition/awards/answer-nomination.ts"
import { decideAward } from "../../server/domains/recognition/awards/decide-award.ts"
import { draftAward } from "../../server/domains/recognition/awards/draft-award.ts"
import { judgeAward } from "../../server/domains/recognition/awards/judge-award.ts"
import { nominate } from "../../server/domains/recognition/awards/nominate.ts"
import { presentAward } from "../../server/domains/recognition/awards/present-award.ts"
import { deedBy, type Ground, getColleague, getUnitId } from "./ground.ts"
import type { PlannedAward, PlannedNomination } from "./planned-awards.ts"

const clock = (hour: number) => hour * 3600

/** One award as far as it has come, by the deeds themselves. */
export async function holdAward(ground: Ground, planned: PlannedAward, standardIds: readonly string[]): Promise<void> {
  const { calendar } = ground
  const doer = (name: string, daysAgo: number, hour: number) =>
    deedBy(ground.ctx, getColleague(ground, name), calendar.at(daysAgo, clock(hour)))
  const committee = planned.committee ?? []
  const maker = doer(planned.by, planned.opensAgo, 7)
  const id = await draftAward(maker, {
    name: planned.name,
    purpose: planned.purpose,
    criteria: planned.criteria.flatMap(({ standard, words }) => {
      const standardId = standardIds[standard]
      return standardId ? [{ standardId, words }] : []
    }),
    decidedBy: planned.committee ? "committee" : "vote",
    committee: committee.map(({ name }) => getColleague(ground, name).id),
    chairId: committee[0] ? getColleague(ground, committee[0].name).id : null,
    unitId: null,
    winners: 1,
    opensOn: calendar.day(planned.opensAgo),
    nominateUntil: calendar.day(planned.nominateUntilAgo),
    decideUntil: calendar.day(planned.decideUntilAgo),
    signedBy: planned.signedBy,
  })
  await announceAward(maker, id)
  const nominees: string[] = []
  for (const [n, one] of planned.nominations.entries()) {
    const by = doer(one.by, planned.opensAgo - Math.min(n, 3), 9)
    nominees.push(await nomineeOf(ground, await nominate(by, id, await bodyOf(ground, one, standardIds))))
  }
  if (planned.presentedAgo === undefined) return
  const judging = planned.nominateUntilAgo - 1
  for (const [n, { people }] of planned.nominations.entries())
    for (const name of people)
      await answerNomination(doer(name, judging, 9), nominees[n] ?? "", { stands: true, told: true })
  for (const { name, chose } of committee)
    await judgeAward(doer(name, judging, 14), id, { nomineeId: nominees[chose] ?? "", words: "" })
  const chair = committee[0]
  if (!chair) return
  const words = planned.decision ?? ""
  await decideAward(doer(chair.name, judging - 1, 10), id, { winners: [nominees[chair.chose] ?? ""], words })
  await presentAward(doer(planned.by, planned.presentedAgo, 16), id)
}

async function bodyOf(
  ground: Ground,
  { people, unit, standards, story, words }: PlannedNomination,
  standardIds: readonly string[],
) {
  return {
    people: people.map((name) => getColleague(ground, name).id),
    unitId: unit ? getUnitId(ground, unit) : null,
    words,
    standards: standards.flatMap((at) => standardIds[at] ?? []),
    kudos: [],
    stories: story ? [await storyCalled(ground, story)] : [],
  }
}

async function nomineeOf({ ctx }: Ground, nominationId: string): Promise<string> {
  const row = await ctx.db
    .selectFrom("recognition_nomination")
    .select("nominee_id")
    .where("id", "=", nominationId)
    .executeTakeFirstOrThrow()
  return row.nominee_id
}

async function storyCalled({ ctx }: Ground, title: string): Promise<string> {
  const row = await ctx.db
    .selectFrom("recognition_story")
    .select("id")
    .where("title", "=", title)
    .executeTakeFirstOrThrow()
  return row.id
}
