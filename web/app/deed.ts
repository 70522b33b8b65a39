import { type UseMutationResult, useMutation } from "@tanstack/react-query"
import { useRef, useState } from "react"
import type { Contract, Reply } from "#contracts/route.ts"
import { callOver, type Wanted } from "./call.ts"
import type { Problem } from "./problem.ts"
import { refresh } from "./reading.ts"
import { useToasts } from "./toasts.tsx"

type Deed<C extends Contract> = {
  /** True while the server has not answered: for the button's `loading`. */
  doing: boolean
  problem: Problem | null
  /** Does it. A second call while the first is under way gives the first one's answer; undefined when it failed. */
  run: (...sent: Wanted<C>) => Promise<Reply<C> | undefined>
}

type How<C extends Contract> = {
  invalidates?: readonly Contract[]
  done?: (reply: Reply<C>) => void
  failed?: (problem: Problem) => void
  quiet?: boolean
  /**
   * What its form shows, in the shape of the reading that the contract writes over. The first that was shown is what one began from: should it say
   * something else by now, the deed is refused once, and the second try puts it in the other's place.
   */
  over?: unknown
  /** "press": it is made from what is shown when it is done, and not begun from what was shown first: a move in a list. */
  overAt?: "press"
}

/**
 * A deed by contract. When done, the readings in `invalidates` are fetched again. A failure is told in a toast with its reference, except
 * field errors (422 or 400 with errors), which the form shows, and being signed out, which the shell mends.
 */
export function useDeed<C extends Contract>(contract: C, how: How<C> = {}): Deed<C> {
  const toasts = useToasts()
  const running = useRef<Promise<Reply<C> | undefined> | null>(null)
  const [began, setBegan] = useState({ seen: how.over, told: false })
  if (began.seen === undefined && how.over !== undefined && !began.told) setBegan({ seen: how.over, told: false })
  const mutation: UseMutationResult<Reply<C>, Problem, Wanted<C>> = useMutation({
    mutationFn: (sent: Wanted<C>) => callOver(how.overAt === "press" ? how.over : began.seen, contract, ...sent),
    onSuccess: async (reply) => {
      how.done?.(reply)
      await refresh(how.invalidates ?? [])
      // What follows is written over what was kept just now.
      if (contract.over) setBegan({ seen: undefined, told: false })
    },
    onError: (problem) => {
      how.failed?.(problem)
      if (problem.code === "changed-meanwhile") {
        setBegan({ seen: undefined, told: true })
        if (how.overAt === "press") void refresh(how.invalidates ?? [])
      }
      // Perhaps only the answer was lost: what stands there now says so.
      if (problem.status === 0) void refresh(how.invalidates ?? [])
      if (how.quiet !== true && problem.errors.length === 0 && !problem.signedOut) toasts.failed(problem)
    },
  })
  const run = (...sent: Wanted<C>) => {
    running.current ??= mutation
      .mutateAsync(sent)
      .catch(() => undefined)
      .finally(() => {
        running.current = null
      })
    return running.current
  }
  return { doing: mutation.isPending, problem: mutation.error, run }
}
