import { ideas } from "#ideas"
import type { Ctx } from "#platform/ctx.ts"
import { uuidV7 } from "#platform/database/uuid.ts"
import { proposeKudos } from "../../server/domains/recognition/propose-kudos.ts"
import type { Answer } from "../airline/answers.ts"
import { company } from "../airline/cast.ts"
import { fixes, storyCause } from "../airline/fixes.ts"
import { identity, logins, password } from "../airline/identity.ts"
import { purpose, standards } from "../airline/standards.ts"
import { story } from "../airline/story.ts"
import { type SurveyKey, surveys } from "../airline/surveys.ts"
import { groups, teams, timeZones } from "../airline/units.ts"
import { makeYear, seed } from "../airline/year.ts"
import { causes } from "../cases/words/inside.ts"
import { planted } from "../planted.ts"
import { type Random, randomOf } from "../random/random.ts"
import { Agenda } from "./agenda.ts"
import type { Calendar } from "./calendar.ts"
import { keepCauses, planFixes } from "./carry-out-fixes.ts"
import { composeLineUps } from "./compose-line-ups.ts"
import { type Circumstances, openCaseDesk } from "./deal-with-cases.ts"
import type { Filled, Progress } from "./filled.ts"
import { answerProposals, thankColleagues } from "./give-thanks.ts"
import { type Ground, getColleague, getUnitId } from "./ground.ts"
import { heardAtOnce } from "./heard-events.ts"
import { keepCustomers } from "./keep-customers.ts"
import { openOrganisation, type PlannedUnit } from "./open-organisation.ts"
import { openSurveys } from "./open-surveys.ts"
import { commentReader } from "./read-words.ts"
import { type DatedAnswer, takeAnswers } from "./take-answers.ts"
import { tellStory } from "./tell-story.ts"
import { writeStandards } from "./write-standards.ts"

/** Cases of these last days are dealt with by the deeds themselves, so that their mails stand in the outbox. */
const liveDays = 12
const manyThanks = 760

/** Fills the airline's year in the ctx's transaction. */
export async function fillAirline(outer: Ctx, calendar: Calendar, progress: Progress): Promise<Filled> {
  const random = randomOf(`${seed}/dealt with`)
  await progress(0.01, "Founding an airline")
  const year = makeYear()
  const begins = calendar.at(370, 32_400)
  const before: Ctx = { ...outer, now: () => begins }
  const { people, unitIds } = await openOrganisation(before, calendar, {
    kind: "airline",
    identity,
    units: plannedUnits(),
    people: year.people,
    logins: Object.values(logins),
    password,
  })
  await progress(0.05, "Meeting 9,000 customers")
  const customerIds = await keepCustomers(before, calendar, year.customers, identity.currency)

  const ctx: Ctx = { ...before, events: heardAtOnce(outer.events, ideas.handlers ?? []) }
  const ground: Ground = { ctx, calendar, people, unitIds }
  const steward = getColleague(ground, logins.steward)

  await progress(0.12, "Writing the standards and the surveys")
  const standardIds = await writeStandards(ground, steward, purpose, standards)
  const open = await openSurveys(ground, steward, surveys)
  const causeIds = await keepCauses(ground, fixes)

  const agenda = new Agenda()
  const zones = new Map(plannedUnits().map(({ code, timeZone }) => [code, timeZone]))
  const zoneOf = (code: string) => zones.get(code) ?? identity.timeZone
  const codes = new Map([...unitIds].map(([code, id]) => [id, code]))
  const desk = openCaseDesk(ground, agenda, {
    above: logins.executive,
    timeZoneOf: (unitId) => zoneOf(codes.get(unitId) ?? ""),
    currency: identity.currency,
    live: calendar.at(liveDays, 0),
  })
  planFixes(ground, agenda, { fixes, causeIds, standardIds, steward: logins.steward, flush: desk.flush })

  const dated = year.answers
    .map((answer): DatedAnswer => {
      const at = calendar.at(answer.daysAgo, answer.second)
      return {
        answer,
        at,
        id: uuidV7(at),
        timeZone: zoneOf(answer.unit),
        survey: open.get(answer.survey) as NonNullable<ReturnType<typeof open.get>>,
        unitId: getUnitId(ground, answer.unit),
        customerId: answer.customer === null ? null : (customerIds[answer.customer] as string),
        personId: answer.servedBy === null ? null : (people[answer.servedBy]?.id ?? null),
      }
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  const circumstances = circumstancesOf(year, causeIds)
  let storyId = ""
  const reader = commentReader(people.map(({ name }) => name))
  const fortnights = [...Map.groupBy(dated, ({ answer }) => Math.floor(answer.daysAgo / 14)).values()]
  for (const [n, some] of fortnights.entries()) {
    await progress(0.14 + (0.66 * n) / fortnights.length, `Listening to week ${2 * n + 1} of 52`)
    const last = some.at(-1)?.at ?? begins
    const evening = new Date(Math.min(last.getTime() + 60_000, calendar.now.getTime()))
    const taken = await takeAnswers(ctx, some, reader)
    const naming = taken.filter(({ feedback }) => (feedback.comment?.names.length ?? 0) > 0)
    const ids = naming.map(({ feedback }) => feedback.responseId)
    await proposeKudos({ ...ctx, now: () => evening }, ids)
    for (const { dated, feedback } of taken) {
      await desk.consider(
        feedback,
        circumstances(dated.answer),
        random.fork(`case ${dated.answer.unit} ${dated.answer.daysAgo} ${dated.answer.second}`),
        dated.answer.words === story.first.words
          ? async (_, caseId) => {
              storyId = caseId
              tellStory(ground, agenda, { caseId, causeId: causeIds.get(storyCause) as string, standardIds })
            }
          : undefined,
      )
    }
    await agenda.doUntil(evening)
  }
  await progress(0.82, "Closing the books of the cases")
  await desk.flush()
  await agenda.doUntil(calendar.now)
  await progress(0.88, "Thanking each other")
  const kudos =
    (await answerProposals(ground, random.fork("proposals"), { waiting: 3, standardIds })) +
    (await thankColleagues(ground, random.fork("thanks"), { times: manyThanks, standardIds }))
  await progress(0.94, "Lining up")
  const front = teams.filter(({ kind }) => kind === "front").map(({ code }) => getUnitId(ground, code))
  await composeLineUps(ground, front, 3)
  return {
    people: people.length,
    customers: year.customers.length,
    responses: dated.length,
    cases: desk.opened(),
    kudos,
    story: { kind: "case", id: storyId },
    logins: people.flatMap(({ name, email, role }) =>
      Object.values<string>(logins).includes(name) && email ? [{ role, name, login: email, password }] : [],
    ),
  }
}

function plannedUnits(): PlannedUnit[] {
  const ofGroups = groups.map((group) => ({ ...group, above: company, timeZone: null }))
  return [
    ...ofGroups,
    ...teams.map(({ code, name, group, kind, city }) => ({
      code,
      name,
      above: group,
      kind,
      timeZone: timeZones[city],
    })),
  ]
}

/** How likely and how soon things are done about an answer, by where it is about; and why it happened, where somebody will find out. */
function circumstancesOf({ customers }: ReturnType<typeof makeYear>, causeIds: ReadonlyMap<string, string>) {
  const { fixThatWorked, smallSpenders } = planted
  let ofStory = 0
  return (answer: Answer): Circumstances => {
    const customer = answer.customer === null ? undefined : customers[answer.customer]
    const slow = answer.unit === smallSpenders.unit && customer?.band === smallSpenders.band
    const at = { unit: answer.unit, daysAgo: answer.daysAgo }
    const random = randomOf(`${seed}/why/${answer.unit}/${answer.daysAgo}/${answer.second}`)
    const tellsOfReaders =
      at.unit === fixThatWorked.unit &&
      answer.topic === "boarding" &&
      answer.language === "en" &&
      /reader|scanning/i.test(answer.words ?? "") &&
      at.daysAgo < 190 &&
      at.daysAgo > 126 &&
      customer?.email &&
      ofStory < 3
    if (tellsOfReaders) ofStory++
    const cause = tellsOfReaders ? storyCause : whyOf(answer, random)
    return {
      topic: answer.topic,
      customer: customer
        ? { first: customer.name.split(" ")[0] ?? "", language: answer.language, hasMail: customer.email !== null }
        : null,
      replyHours: slow ? smallSpenders.replySmall : answer.unit === smallSpenders.unit ? smallSpenders.replyOthers : 7,
      keeps: keeps[answer.survey],
      causeId: cause === undefined ? null : (causeIds.get(cause) ?? null),
    }
  }
}

const keeps: Record<SurveyKey, number> = { flight: 0.86, airport: 0.82, call: 0.76 }

/** Causes are found for some cases; none in the days before a fix is planned or done, so that what a fix gathers is settled by then. */
function whyOf({ topic, daysAgo }: Answer, random: Random): string | undefined {
  const known = causes[topic]
  if (!known || !random.chance(0.4)) return undefined
  const { name } = random.pick(known)
  const fix = fixes.find(({ cause }) => cause === name)
  const quiet = (day: number | null | undefined) =>
    day !== null && day !== undefined && daysAgo >= day && daysAgo < day + 21
  return quiet(fix?.plannedDaysAgo) || quiet(fix?.doneDaysAgo) ? undefined : name
}
