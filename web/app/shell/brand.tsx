import { Link } from "#web/ui/link.tsx"
import { useSession } from "../session.ts"
import { Bell } from "./bell.tsx"
import style from "./shell.module.css"

/** The organisation's own name and logo; the bell where it has none. */
export function Brand() {
  const { organisation } = useSession()
  return (
    <Link href="/" className={style.brand ?? ""}>
      {organisation.logo === null ? <Bell /> : <img src={organisation.logo} alt="" />}
      <span className={style.brandName}>{organisation.name}</span>
    </Link>
  )
}
