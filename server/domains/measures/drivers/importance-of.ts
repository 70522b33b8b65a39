import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"
import { onAThread } from "#platform/threads/on-a-thread.ts"
import { type AnswersAsked, readAnswerLines } from "./answer-rows.ts"
import type { RatedQuestion } from "./roles.ts"
import type { DriversQuestion, WorkedOut } from "./work-out.ts"

/** What was worked out, by what it was worked out from; readings that ask at once share one. */
const known = new WeakMap<House, Map<string, Promise<WorkedOut>>>()
const most = 200

/**
 * The importance of drivers for an outcome among these answers. Worked out on a thread of its own, once for each state of the answers: `mark` tells
 * these apart.
 */
export async function importanceOf(
  ctx: Ctx,
  asked: AnswersAsked & { mark: string; count: number },
  outcome: RatedQuestion,
  drivers: readonly RatedQuestion[],
): Promise<WorkedOut> {
  const kept = known.get(ctx.house) ?? new Map<string, Promise<WorkedOut>>()
  known.set(ctx.house, kept)
  const key = JSON.stringify([asked, outcome.id, drivers.map(({ id, versions }) => [id, versions])])
  const found = kept.get(key)
  if (found) return found
  const working = workOut(ctx, asked, [outcome, ...drivers])
  kept.set(key, working)
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break
    kept.delete(oldest)
  }
  // What failed is tried again by the next who asks.
  working.catch(() => kept.delete(key))
  return working
}

async function workOut(
  ctx: Ctx,
  asked: AnswersAsked & { count: number },
  questions: readonly RatedQuestion[],
): Promise<WorkedOut> {
  const lines = await readAnswerLines(ctx, asked, questions, asked.count)
  const question: DriversQuestion = { lines, drivers: questions.length - 1 }
  return onAThread<WorkedOut>(new URL("./drivers-worker.ts", import.meta.url), question, ctx.house.patience)
}
