import { listVerdicts } from "#measures"
import { record } from "#platform/audit/record.ts"
import { asSystem, type Ctx, inTransaction } from "#platform/ctx.ts"
import { announce } from "#platform/events/event.ts"
import { fixJudged } from "../events.ts"
import type { FixVerdict } from "./fix-mail.ts"
import { tellColleagues } from "./tell-colleagues.ts"

/** Each is read from a chart of its own. */
const atOnce = 50

/**
 * The round that finds fixes whose chart says by now whether they worked: the word is kept once and for all, its owner and those who reported it are told,
 * and it is announced for the customers. One that has too few points yet is looked at again the next time.
 */
export async function judgeFixes(ctx: Ctx): Promise<void> {
  const waiting = await ctx.db
    .selectFrom("recovery_fix")
    .select("id")
    .where("done_on", "is not", null)
    .where("verdict", "is", null)
    .orderBy("done_on")
    .limit(atOnce)
    .execute()
  for (const { id } of waiting) await judgeFix(asSystem(ctx), id)
}

async function judgeFix(ctx: Ctx, fixId: string): Promise<void> {
  const verdicts = await listVerdicts(ctx, { kind: "fix", id: fixId })
  const word = verdicts.map(({ verdict }) => verdict?.word).find((word) => word !== undefined && word !== "too-few")
  if (!word) return
  await inTransaction(ctx, async (ctx) => {
    const judged = await ctx.db
      .updateTable("recovery_fix")
      .set({ verdict: word, verdict_at: ctx.now() })
      .where("id", "=", fixId)
      .where("verdict", "is", null)
      .returning("id")
      .executeTakeFirst()
    if (!judged) return
    await record(ctx, "fix-judged", "fix", fixId, { word })
    await tellColleagues(ctx, fixId, "verdict")
    await announce(ctx, fixJudged, { fixId, word: word as FixVerdict })
  })
}
