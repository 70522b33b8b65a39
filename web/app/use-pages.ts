import { useInfiniteQuery } from "@tanstack/react-query"
import type { Contract, Reply, Sent } from "#contracts/route.ts"
import { callUntil, type Wanted } from "./call.ts"
import { reading, readings, topicsOf } from "./reading.ts"

type Paged = { items: readonly unknown[]; next: string | null }

/**
 * A list that comes page after page: its contract takes `after` and gives `{ items, next }`. All pages read so far are one list, refreshed with
 * live updates like any reading; while other filters are fetched, what was there stays.
 */
export function usePages<C extends Contract>(
  contract: C & (Reply<C> extends Paged ? unknown : never),
  filters: object,
) {
  type Item = Reply<C> extends { items: (infer I)[] } ? I : never
  return useInfiniteQuery({
    queryKey: [contract.name, "pages", filters],
    queryFn: async ({ pageParam, signal }) => {
      if (pageParam === null) return (await readings.fetchQuery(firstPage(contract, filters))) as Paged
      const query = { ...filters, after: pageParam }
      return (await callUntil(signal, contract, { query } as unknown as Sent<C>)) as Paged
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items as Item[]),
    meta: { topics: topicsOf(contract, {}) },
    placeholderData: (before) => before,
  })
}

/** A reading like any other: where a screen's route has fetched it ahead, it is not fetched again. It is the list itself that tries again. */
const firstPage = <C extends Contract>(contract: C, filters: object) => ({
  ...reading(contract, ...([{ query: filters }] as unknown as Wanted<C>)),
  retry: false,
})
