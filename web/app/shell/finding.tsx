import { lazy, Suspense, useEffect, useState } from "react"

const Palette = lazy(() => import("./palette.tsx").then((m) => ({ default: m.Palette })))

let ask: (() => void) | undefined

/** Opens the palette. */
export function openFinding(): void {
  ask?.()
}

/** Ctrl-K or Cmd-K: the palette's code is fetched when it is first asked for. */
export function Finding() {
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    ask = () => setAsked((times) => times + 1)
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      openFinding()
    }
    document.addEventListener("keydown", onKey)
    return () => {
      document.removeEventListener("keydown", onKey)
      ask = undefined
    }
  }, [])
  return <Suspense>{asked > 0 && <Palette asked={asked} />}</Suspense>
}
