import { Initials } from "./initials.tsx"
import { Link } from "./link.tsx"
import style from "./person-chip.module.css"

type PersonChipProps = {
  name: string /** Their job or team. */
  detail?: string | undefined
  href?: string | undefined
}

/** A colleague in a line of text or a list. */
export function PersonChip({ name, detail, href }: PersonChipProps) {
  return (
    <span className={style.chip}>
      <Initials name={name} size="1.75rem" />
      <span>
        {href === undefined ? name : <Link href={href}>{name}</Link>}
        {detail !== undefined && <span className={style.detail}>{detail}</span>}
      </span>
    </span>
  )
}
