import { useQuery } from "@tanstack/react-query"
import { offerPromise } from "#contracts/recovery.ts"
import { call } from "#web/app/call.ts"
import { useSignedIn } from "#web/app/session.ts"

/** Only what could name a time is asked about: a digit, or some words. */
const shortest = 12

type Asked = {
  words: string
  /** Of which the hours are; one's own unit's where it is left out. */
  caseId?: string
  /** The words are a promise already. */
  promised?: boolean
}

/** What these words promise, if they promise anything. Asking keeps nothing; that it fails is nobody's trouble. */
export function useOffer({ words, caseId, promised = false }: Asked): { what: string; dueAt: string } | null {
  const { strength } = useSignedIn()
  const asked = useQuery({
    queryKey: ["promise-offer", caseId, promised, words],
    queryFn: () => call(offerPromise, { body: { words: words.slice(0, 20_000), promised, ...(caseId && { caseId }) } }),
    enabled: strength === "full" && words.trim().length >= shortest,
    retry: false,
    staleTime: 60_000,
  })
  return asked.data?.offer ?? null
}
