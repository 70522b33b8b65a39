import type { ReactNode } from "react"
import { useSession } from "../session.ts"
import style from "./bare-frame.module.css"
import { Bell } from "./bell.tsx"

/** A page without navigation: whose house it is, and one thing to do. */
export function BareFrame({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  const { organisation } = useSession()
  return (
    <div className={style.frame} data-wide={wide}>
      <header className={style.brand}>
        {organisation.logo === null ? <Bell size="2.25rem" /> : <img src={organisation.logo} alt="" />}
        <span>{organisation.name}</span>
      </header>
      <main id="page">{children}</main>
    </div>
  )
}
