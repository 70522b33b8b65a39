import { useQuery } from "@tanstack/react-query"
import { offerPromise } from "#contracts/recovery.ts"
import { call } from "#web/app/call.ts"
import { useSignedIn } from "#web/app/session.ts"

/** Only what could name a time is asked about: a digit, or some words. */
const shortest = 12

/** What these words promise, if they promise anything. Asking keeps nothing; that it fails is nobody's trouble. */
export function useOffer(caseId: string, words: string): { what: string; dueAt: string } | null {
  const { strength } = useSignedIn()
  const asked = useQuery({
    queryKey: ["promise-offer", caseId, words],
    queryFn: () => call(offerPromise, { body: { words: words.slice(0, 20_000), caseId } }),
    enabled: strength === "full" && words.trim().length >= shortest,
    retry: false,
    staleTime: 60_000,
  })
  return asked.data?.offer ?? null
}
