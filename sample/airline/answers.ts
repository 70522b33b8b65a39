import type { Answers } from "#contracts/question.ts"
import type { Language, Topic } from "../comments/phrases.ts"
import { type Story, writeComment } from "../comments/write-comment.ts"
import { planted } from "../planted.ts"
import type { Random } from "../random/random.ts"
import type { Customer } from "./customers.ts"
import { rateParts } from "./flight-parts.ts"
import { moodOf, scoreOf, writes } from "./moods.ts"
import type { Employee } from "./people.ts"
import type { SurveyKey } from "./surveys.ts"
import { type SampleSurvey, surveys } from "./surveys.ts"
import { languagesOf, type Team, type TeamKind, teams, topicsOf } from "./units.ts"

/** One answer as it will have been given. */
export type Answer = {
  survey: SurveyKey
  /** Code of the unit it is about. */
  unit: string
  daysAgo: number
  /** Of the day, in UTC. */
  second: number
  /** Index among the customers. */
  customer: number | null
  /** Index among the people, where it is known who served. */
  servedBy: number | null
  language: Language
  channel: string
  score: number
  topic: Topic
  mood: Story["mood"]
  words: string | null
  parts: Answers
}

export type Cast = { people: readonly Employee[]; customers: readonly Customer[] }

/** All answers of a year, in the order of time. */
export function makeAnswers(random: Random, cast: Cast): Answer[] {
  const pools = poolsOf(cast.customers)
  return teams
    .flatMap((team) => {
      const own = random.fork(team.code)
      const staff = cast.people.flatMap((person, at) =>
        person.unit === team.code && person.startedDaysAgo > 364 ? [{ person, at }] : [],
      )
      return Array.from({ length: team.answers }, (_, at) => makeAnswer(own.fork(String(at)), team, cast, pools, staff))
    })
    .sort((a, b) => b.daysAgo - a.daysAgo || a.second - b.second)
}

type Staff = readonly { person: Employee; at: number }[]

function makeAnswer(random: Random, team: Team, cast: Cast, pools: Pools, staff: Staff): Answer {
  const survey = surveyOf(team)
  const daysAgo = dayOf(team, random.int(0, 364), random)
  const language = random.weighted(languagesOf[team.city])
  const customer = random.chance(0.86) ? customerOf(pools, team, language, random) : null
  const buyer = customer === null ? undefined : cast.customers[customer]
  const byRule = random.chance(ruleShare[team.does])
  const glad = random.chance(byRule ? 0.06 : gladShare(team, daysAgo, buyer))
  const score = scoreOf(survey.score, glad, random)
  const mood = byRule && !glad ? "cross" : moodOf(survey.score, score, random)
  const topic = byRule ? "name-rule" : random.weighted(topicsAt(team, daysAgo))
  const served = staff.length > 0 && random.chance(team.does === "calls" ? 0.35 : 0.03) ? random.pick(staff) : undefined
  const writing = random.chance(byRule ? 0.95 : writes[mood])
  const writer = buyer?.gender ?? (random.chance(0.5) ? "she" : "he")
  const words = writing
    ? writeComment(storyOf({ team, language, writer, mood, topic, staff, served }, random), random)
    : null
  return {
    survey: survey.key,
    unit: team.code,
    daysAgo,
    second: secondOf(random),
    customer,
    servedBy: served?.at ?? null,
    language,
    channel: channelOf(team.does, random),
    score,
    topic,
    mood,
    words,
    // A stream of its own, so that what is planted elsewhere stays as it was.
    parts: survey.key === "flight" ? rateParts(score, random.fork("parts")) : {},
  }
}

const surveyOf = (team: Team): SampleSurvey => {
  const key: SurveyKey = team.does === "cabin" ? "flight" : team.group === "ground" ? "airport" : "call"
  return surveys.find((survey) => survey.key === key) as SampleSurvey
}

/** How many contacts are about the 24-hour rule. */
const ruleShare: Record<TeamKind, number> = {
  calls: planted.ruleInTheWay.shareOfComments * 0.6,
  web: 0.05,
  station: 0.012,
  money: 0.02,
  baggage: 0,
  lounge: 0,
  cabin: 0,
  office: 0,
}

/** Since the app fails, more speak of it than on other days. Drawn from a stream of its own, so that all else of an answer stays as it was. */
function dayOf(team: Team, usual: number, random: Random): number {
  const { unit, sinceDaysAgo, shareOfAnswers } = planted.appThatFails
  if (team.code !== unit) return usual
  const own = random.fork("app")
  return own.chance(shareOfAnswers) ? own.int(0, sinceDaysAgo) : usual
}

/** The share of the content behind one answer: the team's own, and what has been planted. */
function gladShare(team: Team, daysAgo: number, customer: Customer | undefined): number {
  const { fixThatWorked, fixThatDidNot, appThatFails, smallSpenders, chanceAlone } = planted
  if (team.code === fixThatWorked.unit)
    return daysAgo > fixThatWorked.doneDaysAgo ? fixThatWorked.shareBefore : fixThatWorked.shareAfter
  if (team.code === fixThatDidNot.unit) return fixThatDidNot.shareBefore
  if (team.code === appThatFails.unit && daysAgo <= appThatFails.sinceDaysAgo) return appThatFails.share
  if (team.code === smallSpenders.unit)
    return customer?.band === smallSpenders.band ? smallSpenders.shareSmall : smallSpenders.shareOthers
  if ((chanceAlone.units as readonly string[]).includes(team.code)) return chanceAlone.share
  return team.glad
}

/** At the station that mended its boarding, people spoke of boarding before, and of other things since. */
function topicsAt(team: Team, daysAgo: number): Partial<Record<Topic, number>> {
  const usual = topicsOf[team.does]
  if (team.code !== planted.fixThatWorked.unit) return usual
  return { ...usual, boarding: daysAgo > planted.fixThatWorked.doneDaysAgo ? 60 : 12 }
}

type Telling = {
  team: Team
  language: Language
  writer: Story["writer"]
  mood: Story["mood"]
  topic: Topic
  staff: Staff
  served: Staff[number] | undefined
}

function storyOf(telling: Telling, random: Random): Story {
  const { team, language, writer, mood, topic, staff, served } = telling
  const praises = mood === "glad" && topic !== "name-rule" && staff.length > 0 && random.chance(served ? 0.6 : 0.2)
  const praised = praises ? (served ?? random.pick(staff)).person : undefined
  return {
    language,
    writer,
    mood,
    topic,
    topics: Object.keys(topicsOf[team.does]) as Topic[],
    praised: praised && { name: praised.first, gender: praised.gender, where: placeOf(team.does) },
    urgent: mood === "cross" ? urgentOf(topic, random) : undefined,
    city: team.does === "station" ? team.city : undefined,
    hurried: topic !== "name-rule" && random.chance(0.13),
  }
}

function placeOf(does: TeamKind): "cabin" | "station" | "contact" {
  if (does === "cabin") return "cabin"
  return does === "calls" || does === "web" || does === "money" ? "contact" : "station"
}

function urgentOf(topic: Topic, random: Random): Story["urgent"] {
  const at = random.next()
  const handsOn = topic === "desk" || topic === "boarding" || topic === "seat" || topic === "crew"
  if (handsOn && at < 0.014) return "danger"
  if (handsOn && at < 0.025) return "discrimination"
  if (at > 0.985) return "legal"
  return at > 0.945 ? "leaving" : undefined
}

const hours = [1, 0, 0, 0, 1, 3, 6, 9, 10, 9, 8, 7, 8, 9, 8, 8, 9, 10, 12, 13, 12, 9, 5, 2]
const byHour: Record<string, number> = Object.fromEntries(hours.map((weight, hour) => [hour, weight]))
const secondOf = (random: Random) => Number(random.weighted(byHour)) * 3600 + random.int(0, 3599)

function channelOf(does: TeamKind, random: Random): string {
  if (does === "cabin") return random.weighted({ email: 80, link: 16, poster: 4 })
  if (does === "calls" || does === "money") return random.weighted({ sms: 55, email: 40, link: 5 })
  if (does === "web") return random.weighted({ widget: 70, email: 30 })
  return random.weighted({ poster: 34, kiosk: 26, email: 40 })
}

/** Customers by language, and by language and city. */
type Pools = ReadonlyMap<string, readonly number[]>

function poolsOf(customers: readonly Customer[]): Pools {
  const pools = new Map<string, number[]>()
  const add = (key: string, at: number) => {
    const pool = pools.get(key)
    if (pool) pool.push(at)
    else pools.set(key, [at])
  }
  customers.forEach(({ language, city }, at) => {
    add(language, at)
    add(`${language} ${city}`, at)
  })
  return pools
}

function customerOf(pools: Pools, team: Team, language: Language, random: Random): number | null {
  const near = pools.get(`${language} ${team.city}`) ?? []
  const all = pools.get(language) ?? []
  const pool = near.length > 20 && random.chance(0.6) ? near : all
  return pool.length > 0 ? random.pick(pool) : null
}
