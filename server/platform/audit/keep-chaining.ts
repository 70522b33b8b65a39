import { asSystem, type Ctx } from "#platform/ctx.ts"
import { auditChainer } from "./chain-audit.ts"

/** How long a committed row may wait for its link, in milliseconds. */
const every = 500

/** Chains the audit as it grows, until the function that is returned has been called and awaited. */
export function keepChaining(ctx: Ctx): () => Promise<void> {
  const chainer = auditChainer()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const round = () => {
    running = chainer
      .chain(asSystem(ctx))
      .then(() => {})
      .catch((error: unknown) => ctx.log.error({ error }, "audit chain"))
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
