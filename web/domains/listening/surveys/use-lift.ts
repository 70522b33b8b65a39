import { useEffect, useRef, useState } from "react"

/**
 * Lifts a row of a list and carries it along with mouse, pen or finger: `onOver` is told the place it is over, until it is let go. Rows name their place in
 * `data-place`. Pointer events rather than the browser's own dragging: that knows no touch, and in Firefox no buttons.
 */
export function useLift(at: number, onOver: (place: number) => void): [lifted: boolean, lift: () => void] {
  const [lifted, setLifted] = useState(false)
  const now = useRef({ at, onOver })
  now.current = { at, onOver }
  useEffect(() => {
    if (!lifted) return
    const carry = (event: PointerEvent) => {
      const place = placeUnder(event, now.current.at)
      if (place !== undefined) now.current.onOver(place)
    }
    const drop = () => setLifted(false)
    window.addEventListener("pointermove", carry)
    window.addEventListener("pointerup", drop)
    window.addEventListener("pointercancel", drop)
    return () => {
      window.removeEventListener("pointermove", carry)
      window.removeEventListener("pointerup", drop)
      window.removeEventListener("pointercancel", drop)
    }
  }, [lifted])
  return [lifted, () => setLifted(true)]
}

/** The place of the row under the pointer, once the pointer is past its middle: rows of different height would swap to and fro otherwise. */
function placeUnder({ clientX, clientY }: PointerEvent, from: number): number | undefined {
  const row = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-place]")
  const place = Number(row?.dataset.place)
  if (!row || !Number.isInteger(place) || place === from) return undefined
  const { top, height } = row.getBoundingClientRect()
  const middle = top + height / 2
  return place > from ? (clientY > middle ? place : undefined) : clientY < middle ? place : undefined
}
