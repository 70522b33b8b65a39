import { auditChain } from "#platform/audit/audit-chain.ts"
import { asSystem, type Ctx } from "#platform/ctx.ts"
import { stampChain } from "#platform/ledgers/stamp-chain.ts"
import { chainerOf } from "./chainer.ts"

/** How long a committed row may wait for its link, in milliseconds. */
const every = 500

/** Chains the audit and the stamps of ledgers as they grow, until the function that is returned has been called and awaited. */
export function keepChaining(ctx: Ctx): () => Promise<void> {
  const chainers = [chainerOf(auditChain), chainerOf(stampChain)]
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const round = () => {
    running = Promise.all(chainers.map((chainer) => chainer.chain(asSystem(ctx))))
      .then(() => {})
      .catch((error: unknown) => ctx.log.error({ error }, "chaining"))
      .finally(() => {
        if (!stopped) timer = setTimeout(round, every)
      })
  }
  round()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
