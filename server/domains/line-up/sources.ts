import { readComment } from "#language"
import { dayAt, listRoster } from "#people"
import type { Ctx } from "#platform/ctx.ts"
import { listRecentKudos } from "#recognition"
import { listPromisesDue, listRecentMisses } from "#recovery"
import { dayAfter, spanOfDay } from "./day-span.ts"

/** How far back a story or a miss is still worth telling, in days. */
const recent = { stories: 45, misses: 45 }

const since = (day: string, days: number) => new Date(`${dayAfter(day, -days)}T00:00:00Z`)

/** Kudos that can be a card's story: the team's own, and everyone's; the newest first. */
export async function listStories(ctx: Ctx, unitId: string, day: string) {
  const from = since(day, recent.stories)
  const [own, wider] = await Promise.all([listRecentKudos(ctx, unitId, from), listRecentKudos(ctx, null, from)])
  return { own, wider }
}

/**
 * What went wrong in the team lately and what was changed, in words that name neither customers nor staff; the newest first. A case whose words are
 * glad ("All good, thank you", beside a low score) tells a team nothing, and is passed over.
 */
export async function listMisses(ctx: Ctx, unitId: string, day: string) {
  const [misses, roster] = await Promise.all([
    listRecentMisses(ctx, unitId, since(day, recent.misses)),
    listRoster(ctx),
  ])
  const names = roster.map(({ name }) => name)
  const seen = new Set<string>()
  return misses
    .filter(({ caseId }) => !seen.has(caseId) && seen.add(caseId))
    .map((miss) => ({ miss, read: readComment(miss.subject, { names }) }))
    .filter(({ read }) => read.mood !== "happy")
    .map(({ miss, read }) => ({ ...miss, words: read.masked }))
}

export const withoutNames = (words: string, names: readonly string[]): string => readComment(words, { names }).masked

/** What is promised to the team's customers for a day, by the team's calendar. */
export async function listPromisesOfDay(ctx: Ctx, unitId: string, day: string) {
  const { from, to } = await spanOfDay(day, (at) => dayAt(ctx, unitId, at))
  return listPromisesDue(ctx, unitId, from, to)
}
