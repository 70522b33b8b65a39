import { useRef } from "react"
import { editEdition, getEdition, listEditions, type Part, previewEdition } from "#contracts/newsletter.ts"
import { useDeed } from "#web/app/deed.ts"
import type { Edition } from "./edition-of.ts"

type Content = Pick<Edition, "title" | "opening" | "parts">

/**
 * Changes what a draft says, from what it says now. Each change is kept at once; should somebody else have written since, it is refused and what they wrote is
 * shown. A press while the one before is being kept waits for it, so `change` gets the parts as they stand then, and finds its own by what they say.
 */
export function useContent(edition: Edition) {
  const latest = useRef(edition)
  latest.current = edition
  const writing = useDeed(editEdition, {
    invalidates: [getEdition, listEditions, previewEdition],
    over: edition,
    overAt: "press",
  })
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const change = (make: (parts: readonly Part[]) => readonly Part[], head: Partial<Omit<Content, "parts">> = {}) => {
    const mine = turn.current.then(untilShown).then(() => {
      const { id, title, opening, parts } = latest.current
      return writing.run({ params: { id }, body: { title, opening, ...head, parts: [...make(parts)] } })
    })
    turn.current = mine
    return mine
  }
  return { change, doing: writing.doing, problem: writing.problem }
}

/** What was read anew reaches the screen with the turn that follows. */
const untilShown = () => new Promise<void>((shown) => setTimeout(shown))

/** Each part by what it says; the second of two that say the same by that it is the second. */
export function keysOf(parts: readonly Part[]): string[] {
  const said = parts.map(({ kind, title, body }) => `${kind} ${title} ${body}`)
  return said.map((one, at) => `${one} ${said.slice(0, at).filter((other) => other === one).length}`)
}
