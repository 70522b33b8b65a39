import type { ReactNode } from "react"
import style from "./main-and-beside.module.css"

/** What a screen is about, and at its side, where there is room, what one looks up; below each other on a phone. */
export function MainAndBeside({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  return (
    <div className={style.columns}>
      <div>{children}</div>
      <aside>{beside}</aside>
    </div>
  )
}
