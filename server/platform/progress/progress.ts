import { askerOf, type Ctx } from "#platform/ctx.ts"

/** Tells how far something is: so many of so many. */
export type Progress = (done: number, of: number) => void

export const untold: Progress = () => {}

const atMostEvery = 300
const keptFor = 3_600_000

/**
 * Tells whoever waits under this key how far it is, now and then. It is written beside the work and not in its transaction; where that fails, only the
 * telling is lost. `ctx` is the one outside any transaction.
 */
export function progressUnder(ctx: Ctx, key: string | undefined): Progress {
  if (key === undefined || ctx.afterCommit) return untold
  const asker = askerOf(ctx.actor)
  let told = Number.NEGATIVE_INFINITY
  let telling: Promise<unknown> = Promise.resolve()
  return (done, of) => {
    if (performance.now() - told < atMostEvery) return
    told = performance.now()
    const row = { done: Math.min(done, of), of, at: ctx.now() }
    const tell = () =>
      ctx.db
        .insertInto("platform_progress")
        .values({ asker, key, ...row })
        .onConflict((conflict) => conflict.columns(["asker", "key"]).doUpdateSet(row))
        .execute()
    // One after the other: on two connections the later could be kept first.
    telling = telling.then(tell).catch((error: unknown) => ctx.log.warn({ error }, "progress could not be told"))
  }
}

/** How far what I wait for under this key is; null before it has said anything. */
export async function findProgress(ctx: Ctx, key: string): Promise<{ done: number; of: number } | null> {
  const found = await ctx.db
    .selectFrom("platform_progress")
    .select(["done", "of"])
    .where("asker", "=", askerOf(ctx.actor))
    .where("key", "=", key)
    .executeTakeFirst()
  return found ?? null
}

export async function forgetProgress(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.now().getTime() - keptFor)
  await ctx.db.deleteFrom("platform_progress").where("at", "<=", before).execute()
}
