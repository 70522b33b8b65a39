import type { Ctx } from "#platform/ctx.ts"
import type { Upkeep } from "./event.ts"

/** Starts an upkeep; it goes on until the function that is returned has been called and awaited. A run that fails is logged, and the next one tries again. */
export function keepUp(ctx: Ctx, upkeep: Upkeep): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const round = () => {
    running = upkeep
      .run(ctx)
      .catch((error: unknown) => ctx.log.error({ err: error, upkeep: upkeep.name }, "upkeep failed"))
      .finally(() => {
        if (!stopped) timer = setTimeout(round, upkeep.every)
      })
  }
  round()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
