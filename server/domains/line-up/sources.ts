import type { z } from "zod"
import type { lineUpCard } from "#contracts/line-up.ts"
import { readComment } from "#language"
import { dayAfter, dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { listRecentKudos, listStoriesToRead, type RecentKudos, type StoryToRead } from "#recognition"
import { listPromisesDue, listRecentMisses, type RecentMiss } from "#recovery"
import { spanOfDay } from "./day-span.ts"
import { listStaffNames } from "./staff-names.ts"

/** How far back a story or a miss is still worth telling, in days. */
const recentDays = 45

export const sinceOf = (day: string) => new Date(`${dayAfter(day, -recentDays)}T00:00:00Z`)

/** A story from the board stays worth telling for longer: each team has heard it at most once. */
const storyDays = 180

export const storiesSinceOf = (day: string) => new Date(`${dayAfter(day, -storyDays)}T00:00:00Z`)

/** What can be a card's story: stories from the board, then thanks, the team's own and everyone's; the newest first. */
export async function listStories(ctx: Ctx, unitId: string, day: string) {
  const [from, storiesFrom] = [sinceOf(day), storiesSinceOf(day)]
  const [own, wider, ownStories, widerStories] = await Promise.all([
    listRecentKudos(ctx, unitId, from),
    listRecentKudos(ctx, null, from),
    listStoriesToRead(ctx, unitId, storiesFrom),
    listStoriesToRead(ctx, null, storiesFrom),
  ])
  return {
    own: [...ownStories.map(storyOnCard), ...own.map(thanksOnCard)],
    wider: [...widerStories.map(storyOnCard), ...wider.map(thanksOnCard)],
  }
}

type OnCard = z.output<typeof lineUpCard>["story"] & {}

export const storyOnCard = ({ id, title, words, tip, people, unit, fromCustomer }: StoryToRead): OnCard => ({
  kudosId: null,
  storyId: id,
  title,
  words,
  tip,
  people,
  units: people.length > 0 ? [] : [unit],
  fromCustomer,
})

const thanksOnCard = ({ id, words, people, units, fromCustomer }: RecentKudos): OnCard => ({
  kudosId: id,
  storyId: null,
  title: "",
  words,
  tip: "",
  people,
  units,
  fromCustomer,
})

export const idOf = ({ kudosId, storyId }: OnCard): string | null => storyId ?? kudosId

/** A case whose words are glad ("All good, thank you", beside a low score) tells a team nothing, and is passed over. */
export const teaches = ({ subject }: Pick<RecentMiss, "subject">): boolean => readComment(subject).mood !== "happy"

/** What went wrong in the team lately and what was changed, in words that name neither customers nor staff; the newest first. */
export async function listMisses(ctx: Ctx, unitId: string, day: string) {
  const [misses, names] = await Promise.all([listRecentMisses(ctx, [unitId], sinceOf(day)), listStaffNames(ctx)])
  const seen = new Set<string>()
  return misses
    .filter(({ caseId }) => !seen.has(caseId) && seen.add(caseId))
    .filter(teaches)
    .map((miss) => ({ ...miss, words: withoutNames(miss.subject, names) }))
}

export const withoutNames = (words: string, names: readonly string[]): string => readComment(words, { names }).masked

/** What is promised to the team's customers for a day, by the team's calendar. */
export async function listPromisesOfDay(ctx: Ctx, unitId: string, day: string) {
  const { from, to } = await spanOfDay(day, (at) => dayAt(ctx, unitId, at))
  return listPromisesDue(ctx, unitId, from, to)
}
