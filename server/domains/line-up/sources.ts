import { readComment } from "#language"
import { dayAfter, dayAt } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { listRecentKudos } from "#recognition"
import { listPromisesDue, listRecentMisses, type RecentMiss } from "#recovery"
import { spanOfDay } from "./day-span.ts"
import { listStaffNames } from "./staff-names.ts"

/** How far back a story or a miss is still worth telling, in days. */
const recentDays = 45

export const sinceOf = (day: string) => new Date(`${dayAfter(day, -recentDays)}T00:00:00Z`)

/** Kudos that can be a card's story: the team's own, and everyone's; the newest first. */
export async function listStories(ctx: Ctx, unitId: string, day: string) {
  const from = sinceOf(day)
  const [own, wider] = await Promise.all([listRecentKudos(ctx, unitId, from), listRecentKudos(ctx, null, from)])
  return { own, wider }
}

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
