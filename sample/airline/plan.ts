import type { Language } from "../comments/phrases.ts"
import type { Circumstances, Plan, PlannedAnswer, PlannedUnit } from "../fill/plan.ts"
import { planted } from "../planted.ts"
import { randomOf } from "../random/random.ts"
import { awards } from "./awards.ts"
import { caseWords } from "./case-words.ts"
import { company } from "./cast.ts"
import { causes, otherRemedies, remediesFor } from "./causes.ts"
import { fixes, storyCause } from "./fixes.ts"
import { makeFrictions } from "./frictions.ts"
import { identity, logins, password } from "./identity.ts"
import { leading } from "./leading.ts"
import { roleCards } from "./role-cards.ts"
import { rules } from "./rules.ts"
import { examples, purpose, standards } from "./standards.ts"
import { stories } from "./stories.ts"
import { story } from "./story.ts"
import { surveys } from "./surveys.ts"
import { teamThanks, thanksRing, thankYous } from "./thank-yous.ts"
import { thanks } from "./thanks.ts"
import { reading, translations } from "./translations.ts"
import { groups, teams, timeZones } from "./units.ts"
import { makeYear, seed, type Year } from "./year.ts"

export function planAirline(): Plan {
  const year = makeYear()
  const begins = year.answers.find(({ words }) => words === story.first.words)
  if (!begins) throw new Error("The story has no beginning")
  return {
    ...year,
    kind: "airline",
    identity,
    units: plannedUnits(),
    logins: Object.values(logins),
    password,
    steward: logins.steward,
    above: logins.executive,
    purpose,
    standards,
    examples,
    leading,
    roleCards,
    translations,
    reading,
    surveys,
    causes: [...Object.values(causes).flat(), { name: storyCause, under: "Equipment", avoidable: true }],
    fixes,
    frictions: makeFrictions(randomOf(`${seed}/frictions`)),
    circumstancesOf: circumstancesIn(year),
    caseWords,
    thanks: { words: thanks, times: 760 },
    thankYous,
    teamThanks,
    stories,
    awards,
    thanksRing,
    rules,
    lineUp: teams.filter(({ kind }) => kind === "front").map(({ code }) => code),
    story: { customer: story.customer, begins, cause: storyCause },
  }
}

function plannedUnits(): PlannedUnit[] {
  const ofTeams = teams.map(({ code, name, group, kind, city }) => ({
    code,
    name,
    above: group,
    kind,
    timeZone: timeZones[city],
  }))
  return [...groups.map((group) => ({ ...group, above: company, timeZone: null })), ...ofTeams]
}

/** How likely and how soon things are done about an answer, by where it is about; and why it happened, where somebody will find out. */
function circumstancesIn({ customers, answers }: Year): Plan["circumstancesOf"] {
  const { smallSpenders } = planted
  const topics = causes as Readonly<Record<string, (typeof causes)["desk"]>>
  const ofReaders = new Set(answers.filter((answer) => tellsOfReaders(answer) && hasMail(answer)).slice(0, 3))
  function hasMail({ customer }: PlannedAnswer) {
    return customer !== null && customers[customer]?.email !== null
  }
  return (answer): Circumstances => {
    const customer = answer.customer === null ? undefined : customers[answer.customer]
    const slow = customer?.band === smallSpenders.band ? smallSpenders.replySmall : smallSpenders.replyOthers
    const cause = ofReaders.has(answer as Year["answers"][number]) ? storyCause : whyOf(answer, topics)
    return {
      customer: customer
        ? {
            first: customer.name.split(" ")[0] ?? "",
            language: answer.language as Language,
            hasMail: customer.email !== null,
          }
        : null,
      replyHours: answer.unit === smallSpenders.unit ? slow : 7,
      keeps: keeps[answer.survey] ?? 0.8,
      remedies: (remediesFor as Readonly<Record<string, typeof otherRemedies>>)[answer.topic] ?? otherRemedies,
      ownError: topics[answer.topic]?.[0]?.avoidable ?? true,
      cause,
    }
  }
}

const keeps: Readonly<Record<string, number>> = { flight: 0.86, airport: 0.82, call: 0.76 }

/** The few cases beside the story's that are about the same readers. */
const tellsOfReaders = ({ unit, topic, language, words, daysAgo, score }: PlannedAnswer) =>
  unit === planted.fixThatWorked.unit &&
  topic === "boarding" &&
  language === "en" &&
  score <= 2 &&
  /reader|scanning/i.test(words ?? "") &&
  daysAgo > 126 &&
  daysAgo < 200

/** Causes are found for some cases; none in the days before a fix is planned or done, so that what a fix gathers is settled by then. */
function whyOf(
  { topic, daysAgo, unit, second }: PlannedAnswer,
  topics: Readonly<Record<string, (typeof causes)["desk"]>>,
): string | null {
  const random = randomOf(`${seed}/why/${unit}/${daysAgo}/${second}`)
  const known = topics[topic]
  if (!known || !random.chance(0.4)) return null
  const { name } = random.pick(known)
  const fix = fixes.find(({ cause }) => cause === name)
  const isQuiet = (day: number | null | undefined) =>
    day !== null && day !== undefined && daysAgo >= day && daysAgo < day + 21
  return isQuiet(fix?.plannedDaysAgo) || isQuiet(fix?.doneDaysAgo) ? null : name
}
