import { useEffect, useState } from "react"

/** Which of `count` slides is shown: the next one after so many seconds; arrow keys go on and back by hand. */
export function useTurn(count: number, seconds: number): [number, (to: number) => void] {
  const [turn, setTurn] = useState(0)
  const at = count === 0 ? 0 : turn % count
  useEffect(() => {
    if (count < 2) return
    const timer = setTimeout(() => setTurn((at + 1) % count), seconds * 1_000)
    const move = ({ key }: KeyboardEvent) => {
      const step = { ArrowRight: 1, ArrowLeft: count - 1 }[key]
      if (step !== undefined) setTurn((at + step) % count)
    }
    window.addEventListener("keydown", move)
    return () => {
      clearTimeout(timer)
      window.removeEventListener("keydown", move)
    }
  }, [at, count, seconds])
  return [at, setTurn]
}
