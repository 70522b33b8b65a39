import { useInfiniteQuery } from "@tanstack/react-query"
import type { z } from "zod"
import { listCases } from "#contracts/recovery.ts"
import { callUntil } from "#web/app/call.ts"
import { topicsOf } from "#web/app/reading.ts"
import type { caseFilters } from "./routes.ts"

/** Cases, page after page; refreshed with live updates like any reading. */
export function useCasePages(filters: z.output<typeof caseFilters>) {
  return useInfiniteQuery({
    queryKey: [listCases.name, "pages", filters],
    queryFn: ({ pageParam, signal }) =>
      callUntil(signal, listCases, { query: pageParam === null ? filters : { ...filters, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    meta: { topics: topicsOf(listCases, {}) },
    placeholderData: (before) => before,
  })
}
