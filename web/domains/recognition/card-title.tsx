import type { ReactNode } from "react"
import { Link } from "#web/ui/link.tsx"
import style from "./card-title.module.css"

type CardTitleProps = {
  level: "h2" | "h3"
  /** Where it leads to; null for an example, which leads nowhere. */
  href: string | null
  children: ReactNode
}

/** What a card on the board is called. */
export function CardTitle({ level: Heading, href, children }: CardTitleProps) {
  return (
    <Heading className={style.title} dir="auto">
      {href === null ? children : <Link href={href}>{children}</Link>}
    </Heading>
  )
}
