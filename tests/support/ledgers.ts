import { chainerOf } from "#platform/chain/chainer.ts"
import type { Ctx } from "#platform/ctx.ts"
import { examine } from "#platform/doctor/examine.ts"
import type { Finding } from "#platform/doctor/finding.ts"
import { stampChain } from "#platform/ledgers/stamp-chain.ts"
import { ledgers } from "../../server/app.ts"

export { ledgers }

/** All that the doctor finds amiss in ledgers, once their stamps have been chained. */
export async function amissInLedgers(ctx: Ctx): Promise<Finding[]> {
  await chainerOf(stampChain).chain(ctx)
  return (await examine(ctx, { ledgers })).filter(({ check, state }) => /ledger/.test(check) && state !== "ok")
}
