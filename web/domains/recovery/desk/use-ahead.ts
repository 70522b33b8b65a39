import { useEffect } from "react"
import { getCase, getCaseClocks } from "#contracts/recovery.ts"
import { reading, readings } from "#web/app/reading.ts"

/** Fetches the cases that are one key away once this one is shown, so that the next is there before it is asked for. */
export function useAhead(shown: boolean, ids: readonly (string | undefined)[]): void {
  const wanted = ids.filter((id) => id !== undefined).join(" ")
  useEffect(() => {
    if (!shown || wanted === "") return
    for (const id of wanted.split(" ")) {
      void readings.prefetchQuery(reading(getCase, { params: { id } }))
      void readings.prefetchQuery(reading(getCaseClocks, { params: { id } }))
    }
  }, [shown, wanted])
}
