import type { Ctx } from "#platform/ctx.ts"
import type { House } from "#platform/house.ts"
import { getRevision } from "../revision.ts"

type Kept = Map<string, { revision: number; answer: Promise<unknown> }>

/** One for each installation in this process: `Ctx.house` is made once. */
const known = new WeakMap<House, Kept>()
const mostKept = 40

/** Gives the answer that was worked out before, as long as no purchase and no leaving has changed; several who ask at once wait for one. */
export async function keptAnswer<T>(ctx: Ctx, question: string, workOut: () => Promise<T>): Promise<T> {
  const kept = known.get(ctx.house) ?? (new Map() as Kept)
  known.set(ctx.house, kept)
  // Read before the data are: an answer may be newer than it says, never older.
  const revision = await getRevision(ctx)
  const before = kept.get(question)
  if (before?.revision === revision) return before.answer as Promise<T>
  const answer = workOut()
  kept.delete(question)
  kept.set(question, { revision, answer })
  answer.catch(() => kept.delete(question))
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest)
  return answer
}
