import { useInfiniteQuery } from "@tanstack/react-query"
import { listFeedback } from "#contracts/feedback.ts"
import { callUntil } from "#web/app/call.ts"
import { topicsOf } from "#web/app/reading.ts"
import type { FeedbackScreenFilters } from "../routes.ts"

/** What customers said, page after page; refreshed with live updates like any reading. */
export function useFeedbackPages(filters: FeedbackScreenFilters) {
  return useInfiniteQuery({
    queryKey: [listFeedback.name, "pages", filters],
    queryFn: ({ pageParam, signal }) =>
      callUntil(signal, listFeedback, { query: pageParam === null ? filters : { ...filters, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    meta: { topics: topicsOf(listFeedback, {}) },
    placeholderData: (before) => before,
  })
}
