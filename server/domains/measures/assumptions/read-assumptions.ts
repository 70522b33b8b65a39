import type { Assumption, AssumptionName } from "#contracts/assumptions.ts"
import type { Ctx } from "#platform/ctx.ts"
import { assumptionFrom } from "./assumption.ts"
import { readKept } from "./assumption-queries.ts"

/** What holds of these assumptions: what a view says of them in its address, else what is kept or published. */
export async function readAssumptions(
  ctx: Ctx,
  texts: Partial<Record<AssumptionName, string | undefined>>,
): Promise<Assumption[]> {
  const kept = await readKept(ctx)
  const names = Object.keys(texts) as AssumptionName[]
  return names.map((name) => assumptionFrom(name, { text: texts[name], kept: kept.get(name) }))
}
