import { Link } from "#web/ui/link.tsx"
import style from "./welcome.module.css"

type DoorProps = { href: string; behind: "words" | "story" | "bell"; title: string; what: string; needs: string }

/** One way in. The door opens a little when pointed at, and shows what is behind it. */
export function Door({ href, behind, title, what, needs }: DoorProps) {
  return (
    <Link href={href} className={style.door ?? ""}>
      <span className={style.frame} aria-hidden="true">
        <svg viewBox="0 0 120 160" className={style.room} aria-hidden="true">
          <path className={style.light} d="M0 160V60a60 60 0 0 1 120 0v100Z" />
          <Behind what={behind} />
        </svg>
        <svg viewBox="0 0 120 160" className={style.leaf} aria-hidden="true">
          <path className={style.wood} d="M0 160V60a60 60 0 0 1 120 0v100Z" />
          <path className={style.panel} d="M16 84V62a44 44 0 0 1 88 0v22Z" />
          <rect className={style.panel} x="16" y="96" width="88" height="50" rx="3" />
          <circle className={style.knob} cx="106" cy="90" r="4" />
        </svg>
      </span>
      <span className={style.telling}>
        <strong>{title}</strong>
        <span>{what}</span>
        <small>{needs}</small>
      </span>
    </Link>
  )
}

function Behind({ what }: { what: DoorProps["behind"] }) {
  if (what === "words") {
    return (
      <g className={style.thing}>
        <path d="M30 58h56a8 8 0 0 1 8 8v22a8 8 0 0 1-8 8H52l-14 13V96h-8a8 8 0 0 1-8-8V66a8 8 0 0 1 8-8Z" />
        <path className={style.mark} d="M34 72h46M34 83h30" />
      </g>
    )
  }
  if (what === "story") {
    return (
      <g className={style.thing}>
        <path d="M60 62c-9-7-22-8-36-6v50c14-2 27-1 36 6 9-7 22-8 36-6V56c-14-2-27-1-36 6Z" />
        <path className={style.mark} d="M60 62v50M33 70c7-.5 13 .5 18 3M33 82c7-.5 13 .5 18 3M87 70c-7-.5-13 .5-18 3" />
      </g>
    )
  }
  return (
    <g className={style.thing}>
      <path d="M60 54a5 5 0 0 1 2.5 9.3V67C78 69 88 81 88 95v2H32v-2c0-14 10-26 25.5-28v-3.7A5 5 0 0 1 60 54Z" />
      <path d="M28 101h64v5a4 4 0 0 1-4 4H32a4 4 0 0 1-4-4Z" />
    </g>
  )
}
