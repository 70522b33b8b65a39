import { Link } from "#web/ui/link.tsx"
import style from "./standard-links.module.css"

/** The standards that something cites, each a way to its page. */
export function StandardLinks({ standards }: { standards: readonly { id: string; name: string }[] }) {
  return standards.map(({ id, name }) => (
    <Link key={id} className={style.standard ?? ""} href={`/standards/${id}`}>
      {name}
    </Link>
  ))
}
