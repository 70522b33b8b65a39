import { useQuery } from "@tanstack/react-query"
import { useCallback, useEffect, useRef, useState } from "react"
import { beAtCase, leaveCase } from "#contracts/recovery.ts"
import { call } from "#web/app/call.ts"
import { StateWord } from "#web/ui/state-word.tsx"
import { useWords } from "#web/words/use-words.ts"
import { deskWords } from "./words.ts"

/** The others who have this case open, so that no customer is answered twice. Being here is told while it is asked. */
export function WhoIsHere({ caseId }: { caseId: string }) {
  const t = useWords(deskWords)
  const writing = useWriting()
  const others = useOthers(caseId, writing)
  return (
    <span role="status" className="no-print">
      {others.map(({ id, name, writing }) => (
        <StateWord key={id} tone={writing ? "accent" : "quiet"}>
          {t(writing ? "writing" : "here", { name })}
        </StateWord>
      ))}
    </span>
  )
}

/** A sign of life every 15 seconds, at once when I begin to write, and again when the server tells of others. */
function useOthers(caseId: string, writing: boolean) {
  const inTurn = useInTurn()
  useEffect(
    () => () => {
      inTurn(() => call(leaveCase, { params: { id: caseId } })).catch(() => undefined)
    },
    [caseId, inTurn],
  )
  const others = useQuery({
    queryKey: [beAtCase.name, caseId, writing],
    queryFn: () => inTurn(() => call(beAtCase, { params: { id: caseId }, body: { writing } })),
    meta: { topics: [`here-${caseId}`] },
    refetchInterval: 15_000,
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
  })
  return others.data?.others ?? []
}

/** One sign after the other has arrived: a late one would call back whoever has left. */
function useInTurn() {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return useCallback(<T,>(send: () => Promise<T>): Promise<T> => {
    const sent = last.current.then(send, send)
    last.current = sent
    return sent
  }, [])
}

/** Whether I am in a text field that grows: that is where one writes to somebody. */
function useWriting(): boolean {
  const [writing, setWriting] = useState(false)
  useEffect(() => {
    const look = () => setWriting(document.activeElement instanceof HTMLTextAreaElement)
    document.addEventListener("focusin", look)
    document.addEventListener("focusout", look)
    return () => {
      document.removeEventListener("focusin", look)
      document.removeEventListener("focusout", look)
    }
  }, [])
  return writing
}
