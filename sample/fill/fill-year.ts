import { ideas } from "#ideas"
import type { Ctx } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { bandsOfCustomers } from "../../server/domains/listening/intake/bands-of-customers.ts"
import { proposeKudos } from "../../server/domains/recognition/propose-kudos.ts"
import { readClockRules } from "../../server/domains/recovery/clocks/clock-rules.ts"
import { countLaterAnswers } from "../../server/domains/recovery/closing/count-later-answers.ts"
import { randomOf } from "../random/random.ts"
import { Agenda } from "./agenda.ts"
import { arrangeRules } from "./arrange-rules.ts"
import type { Calendar } from "./calendar.ts"
import { keepCauses, planFixes } from "./carry-out-fixes.ts"
import { chooseWhereNamesStand } from "./choose-names.ts"
import { composeLineUps } from "./compose-line-ups.ts"
import { openCaseDesk } from "./deal-with-cases.ts"
import type { Filled, Progress } from "./filled.ts"
import { answerProposals, thankColleagues } from "./give-thanks.ts"
import { type Ground, getColleague, getUnitId } from "./ground.ts"
import { heardAtOnce } from "./heard-events.ts"
import { holdAward } from "./hold-awards.ts"
import { holdLineUps } from "./hold-line-ups.ts"
import { keepCustomers } from "./keep-customers.ts"
import { keepTemplates } from "./keep-templates.ts"
import { leadByExample } from "./lead-by-example.ts"
import { noteFrictions } from "./note-frictions.ts"
import { openOrganisation } from "./open-organisation.ts"
import { type OpenSurvey, openSurveys } from "./open-surveys.ts"
import type { Plan } from "./plan.ts"
import { commentReader } from "./read-words.ts"
import { sayToThanks } from "./say-to-thanks.ts"
import { type DatedAnswer, keepAnswers, takeAnswers } from "./take-answers.ts"
import { tellOneStory } from "./tell-stories.ts"
import { tellStory } from "./tell-story.ts"
import { thankUnasked } from "./thank-unasked.ts"
import { writeNewsletters } from "./write-newsletters.ts"
import { readAgain, writeStandards } from "./write-standards.ts"

/** Cases of these last days are dealt with by the deeds themselves, so that their mails stand in the outbox. */
const liveDays = 12
/** Praise of these last days waits for its lead. */
const waitingDays = 3
const lineUpDays = 3
/** So many days of answers are written at once. */
const atOnce = 14
/** So many answers are held at once against what had been put right before them. */
const countedAtOnce = 1_000

/** Lets a planned year happen, in the ctx's transaction. */
export async function fillYear(outer: Ctx, calendar: Calendar, plan: Plan, progress: Progress): Promise<Filled> {
  const random = randomOf(`${plan.kind} dealt with`)
  await progress(0.02, "founding")
  const begins = calendar.at(370, 32_400)
  const before: Ctx = { ...outer, now: () => begins }
  const { people, unitIds } = await openOrganisation(before, calendar, plan)
  await progress(0.06, "customers", plan.customers.length)
  const customerIds = await keepCustomers(before, calendar, plan, unitIds)
  const ctx: Ctx = { ...before, events: heardAtOnce(outer.events, ideas.handlers ?? []) }
  const ground: Ground = { ctx, calendar, people, unitIds }
  await progress(0.12, "standards")
  const steward = getColleague(ground, plan.steward)
  const standardIds = await writeStandards(ground, steward, plan)
  const surveys = await openSurveys(ground, steward, plan.surveys)
  const causeIds = await keepCauses(ground, plan.causes)
  const templates = await keepTemplates(ground, steward, plan.rules.templates)
  const timeZoneOf = zonesOf(plan, unitIds)

  const agenda = new Agenda()
  const desk = openCaseDesk(ground, agenda, {
    above: plan.above,
    timeZoneOf,
    organisation: plan.identity,
    templates,
    live: calendar.at(liveDays, 0),
    causeIds,
    words: plan.caseWords,
    clockRules: await readClockRules(ctx),
  })
  planFixes(ground, agenda, { fixes: plan.fixes, causeIds, standardIds, steward: plan.steward, flush: desk.flush })
  noteFrictions(ground, agenda, plan.frictions)
  leadByExample(ground, agenda, plan.leading, standardIds)
  const reader = commentReader(people.map(({ name }) => name))
  const bands = await bandsOfCustomers(ctx, customerIds)
  const spans = spansOf(datedAnswers(ground, plan, { customerIds, bands, surveys, timeZoneOf }))
  const heardFrom: string[] = []
  let ahead = await takeAnswers(spans[0] ?? [], reader)
  for (const [n, answers] of spans.entries()) {
    await progress(0.14 + (0.68 * n) / spans.length, "year", 1 + Math.floor((12 * n) / spans.length))
    const until = new Date(Math.min((answers.at(-1)?.at.getTime() ?? 0) + 60_000, calendar.now.getTime()))
    const taken = ahead
    // While the database writes some, the words of the next are read.
    const [next] = await Promise.all([takeAnswers(spans[n + 1] ?? [], reader), keepAnswers(ctx, taken)])
    ahead = next
    const naming = taken.filter(({ feedback }) => (feedback.comment?.names.length ?? 0) > 0)
    const praising = naming.map(({ feedback }) => feedback.responseId)
    await proposeKudos({ ...ctx, now: () => until }, praising)
    for (const { dated, feedback } of taken) {
      const { answer } = dated
      if (dated.customerId) heardFrom.push(feedback.responseId)
      await desk.consider(feedback, {
        circumstances: plan.circumstancesOf(answer),
        band: dated.band,
        random: random.fork(`case ${answer.unit} ${answer.daysAgo} ${answer.second}`),
        told:
          answer === plan.story?.begins
            ? async (caseId) =>
                tellStory(ground, agenda, {
                  caseId,
                  causeId: causeIds.get(plan.story?.cause ?? "") as string,
                  standardIds,
                })
            : undefined,
      })
    }
    await agenda.doUntil(until)
  }
  await progress(0.84, "cases")
  await desk.flush()
  await agenda.doUntil(calendar.now)
  // Only now is it known which cases had been settled when their customers answered again.
  for (let n = 0; n < heardFrom.length; n += countedAtOnce)
    await countLaterAnswers({ ...ctx, now: () => calendar.now }, heardFrom.slice(n, n + countedAtOnce))
  await progress(0.9, "thanks")
  await answerProposals(ground, random.fork("proposals"), { waiting: waitingDays, standardIds })
  await thankColleagues(ground, random.fork("thanks"), { ...plan.thanks, standardIds })
  await thankUnasked(ground, random.fork("thanks-unasked"), plan, standardIds)
  await sayToThanks(ground, random.fork("said-to-thanks"))
  await chooseWhereNamesStand(ground)
  for (const story of plan.stories) await tellOneStory(ground, story, { steward: plan.steward, standardIds })
  for (const award of plan.awards) await holdAward(ground, award, standardIds)
  await progress(0.94, "line-up")
  const teams = plan.lineUp.map((code) => getUnitId(ground, code))
  await composeLineUps(ground, teams, lineUpDays)
  await holdLineUps(ground, random.fork("line-ups"))
  await readAgain(ground, steward, plan, standardIds, random.fork("read again"))
  const { rules, steward: keeper, above } = plan
  await writeNewsletters(ground, steward)
  const openedByClaims = await arrangeRules(ground, { rules, steward: keeper, above, customerIds })
  return {
    people: people.length,
    customers: plan.customers.length,
    responses: plan.answers.length,
    cases: desk.opened() + openedByClaims,
    kudos: await countKudos(ctx),
    story: { kind: "customer", id: plan.story ? (customerIds[plan.story.customer] as string) : await findTold(ctx) },
    logins: people.flatMap(({ name, email, role }) =>
      plan.logins.includes(name) && email ? [{ role, name, login: email, password: plan.password }] : [],
    ),
  }
}

/** Where no story is planned: a customer who was told what has changed because they said so. */
async function findTold({ db }: Ctx): Promise<string> {
  const told = await db
    .selectFrom("ideas_answer_told")
    .select("customer_id")
    .orderBy("customer_id")
    .executeTakeFirstOrThrow()
  return told.customer_id
}

async function countKudos({ db }: Ctx): Promise<number> {
  const { n } = await db
    .selectFrom("recognition_kudos")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow()
  return Number(n)
}

function datedAnswers(
  ground: Ground,
  plan: Plan,
  of: {
    customerIds: readonly string[]
    bands: ReadonlyMap<string, string>
    surveys: ReadonlyMap<string, OpenSurvey>
    timeZoneOf(unitId: string): string
  },
): DatedAnswer[] {
  const { calendar, people } = ground
  return plan.answers
    .map((answer): DatedAnswer => {
      const at = calendar.at(answer.daysAgo, answer.second)
      const unitId = getUnitId(ground, answer.unit)
      const survey = of.surveys.get(answer.survey)
      if (!survey) throw new Error(`There is no survey ${answer.survey}`)
      const customerId = answer.customer === null ? null : (of.customerIds[answer.customer] ?? null)
      return {
        answer,
        at,
        id: uuidV7(at),
        survey,
        unitId,
        timeZone: of.timeZoneOf(unitId),
        customerId,
        band: of.bands.get(customerId ?? "") ?? null,
        personId: answer.servedBy === null ? null : (people[answer.servedBy]?.id ?? null),
      }
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

const spansOf = (dated: readonly DatedAnswer[]): DatedAnswer[][] => [
  ...Map.groupBy(dated, ({ answer }) => Math.floor(answer.daysAgo / atOnce)).values(),
]

function zonesOf(plan: Plan, unitIds: ReadonlyMap<string, string>): (unitId: string) => string {
  const zones = new Map(plan.units.map(({ code, timeZone }) => [unitIds.get(code), timeZone]))
  return (unitId) => zones.get(unitId) ?? plan.identity.timeZone
}
