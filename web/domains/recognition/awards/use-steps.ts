import { useEffect, useState } from "react"

const onward = new Set([" ", "Enter", "PageDown", "ArrowDown"])
const backward = new Set(["PageUp", "ArrowUp", "Backspace"])

/** Which of so many steps is shown. Arrow keys, space and the keys of a presenter's remote go on and back; left and right as the page is read. */
export function useSteps(count: number): { at: number; go: (by: number) => void } {
  const [at, setAt] = useState(0)
  const go = (by: number) => setAt((before) => Math.min(count - 1, Math.max(0, before + by)))
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.altKey || event.ctrlKey || event.metaKey || target.closest("[role=dialog]")) return
      if (target.closest("button, a") && (event.key === " " || event.key === "Enter")) return
      const by = stepOf(event.key)
      if (by === 0) return
      event.preventDefault()
      setAt((before) => Math.min(count - 1, Math.max(0, before + by)))
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [count])
  return { at, go }
}

function stepOf(key: string): number {
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight"
  if (onward.has(key) || key === forward) return 1
  return backward.has(key) || key.startsWith("Arrow") ? -1 : 0
}
