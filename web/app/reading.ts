import {
  keepPreviousData,
  QueryClient,
  type QueryKey,
  queryOptions,
  type UseQueryResult,
  useQuery,
} from "@tanstack/react-query"
import { getSession } from "#contracts/people.ts"
import type { Contract, Reply, Sent } from "#contracts/route.ts"
import { callUntil, type Wanted } from "./call.ts"
import type { Problem } from "./problem.ts"

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: Problem
    queryMeta: { topics: readonly string[] }
  }
}

/** All readings of the open tab. Fresh for a while; live updates say when something changed. */
export const readings = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, problem) => failures < 2 && (problem.status === 0 || problem.status >= 502),
      refetchOnWindowFocus: "always",
    },
  },
})

/** A reading one may fetch ahead (ScreenRoute.readings) or follow (useReading). Its key is the contract's name and what is sent. */
export function reading<C extends Contract>(contract: C, ...[sent]: Wanted<C>) {
  return queryOptions<Reply<C>, Problem>({
    queryKey: keyOf(contract, sent),
    queryFn: ({ signal }) => callUntil(signal, contract, (sent ?? {}) as Sent<C>),
    meta: { topics: topicsOf(contract, sent) },
    placeholderData: keepPreviousData as never,
  })
}

/** Follows a reading: fetched once, shared by all who ask for the same, refreshed by deeds and by live topics. */
export function useReading<C extends Contract>(contract: C, ...sent: Wanted<C>): UseQueryResult<Reply<C>, Problem> {
  return useQuery(reading(contract, ...sent))
}

/**
 * What a reading listens for: the first noun of its path ("/api/cases/:id": "cases"), and the records in its path ("case:0197…" is told for
 * the case with that id).
 */
export function topicsOf(contract: Contract, sent: unknown): string[] {
  const noun = contract.path.split("/")[2] ?? contract.name
  const { params } = (sent ?? {}) as { params?: object }
  return [noun, ...Object.values(params ?? {}).map(String)]
}

/** Marks readings as out of date: all of a contract's. Those on screen are fetched again at once. */
export function refresh(contracts: readonly Contract[]): Promise<void> {
  const names = new Set(contracts.map((contract) => contract.name))
  return readings.invalidateQueries({ predicate: ({ queryKey }) => names.has(String(queryKey[0])) })
}

/** The same by topic, as the live stream tells them: "cases", "case:0197…", or "*" when too much changed to say. */
export function refreshTopics(topics: readonly string[]): Promise<void> {
  if (topics.includes("*")) return refreshAll()
  const told = new Set(topics.flatMap((topic) => [topic, topic.split(":").at(-1) ?? topic]))
  return readings.invalidateQueries({ predicate: ({ meta }) => meta?.topics.some((topic) => told.has(topic)) ?? false })
}

function keyOf(contract: Contract, sent: unknown): QueryKey {
  return [contract.name, sent ?? {}]
}

/** Fetches everything on screen again, except who is signed in: after a break in the live stream. */
export function refreshAll(): Promise<void> {
  return readings.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== getSession.name })
}
