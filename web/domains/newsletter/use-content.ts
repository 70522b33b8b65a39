import { useRef } from "react"
import { editEdition, getEdition, listEditions, type Part, previewEdition } from "#contracts/newsletter.ts"
import { useDeed } from "#web/app/deed.ts"
import type { Edition } from "./edition-of.ts"

type Content = Pick<Edition, "title" | "opening" | "parts">

/**
 * Changes what a draft says, from what it says now: `change` gets the parts as they stand when it is done. Each change is kept at once; should somebody
 * else have written since, it is refused and what they wrote is shown.
 */
export function useContent(edition: Edition) {
  const latest = useRef(edition)
  latest.current = edition
  const writing = useDeed(editEdition, {
    invalidates: [getEdition, listEditions, previewEdition],
    over: edition,
    overAt: "press",
  })
  const change = (make: (parts: readonly Part[]) => Part[], head: Partial<Omit<Content, "parts">> = {}) => {
    const { id, title, opening, parts } = latest.current
    return writing.run({ params: { id }, body: { title, opening, ...head, parts: make(parts) } })
  }
  return { change, doing: writing.doing, problem: writing.problem }
}
