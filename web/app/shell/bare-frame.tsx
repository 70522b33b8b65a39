import type { ReactNode } from "react"
import { useSession } from "../session.ts"
import style from "./bare-frame.module.css"
import { Bell } from "./bell.tsx"

type BareFrameProps = {
  /** Takes the whole width instead of one column. */
  wide?: boolean
  /** Instead of the organisation's name: where it has none yet. */
  name?: string
  /** A lit doorway beside the column, where there is room. */
  doorway?: boolean
  children: ReactNode
}

/** A page without navigation: whose house it is, and one thing to do. */
export function BareFrame({ wide = false, name, doorway = false, children }: BareFrameProps) {
  const { organisation } = useSession()
  const logo = name === undefined ? organisation.logo : null
  return (
    <div className={style.ground} data-doorway={doorway}>
      <div className={style.frame} data-wide={wide}>
        <header className={style.brand}>
          {logo === null ? <Bell size="2.25rem" /> : <img src={logo} alt="" />}
          <span>{name ?? organisation.name}</span>
        </header>
        <main id="page">{children}</main>
      </div>
      {doorway && <Doorway />}
    </div>
  )
}

function Doorway() {
  return (
    <div className={style.aside} aria-hidden="true">
      <svg viewBox="0 0 240 320" aria-hidden="true">
        <path className={style.light} d="M20 320V120a100 100 0 0 1 200 0v200Z" />
        <path className={style.floor} d="M20 320h200l60 60H-40Z" />
        <g transform="translate(72 176) scale(3)" className={style.bell}>
          <Bell size="32" />
        </g>
      </svg>
    </div>
  )
}
