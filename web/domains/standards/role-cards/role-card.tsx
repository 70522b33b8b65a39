import type { getRoleCard } from "#contracts/role-cards.ts"
import type { Reply } from "#contracts/route.ts"
import { Link } from "#web/ui/link.tsx"
import { useWords } from "#web/words/use-words.ts"
import style from "./role-cards.module.css"
import { roleCardWords } from "./words.ts"

/** The three answers of one job. */
export function RoleCard({ card }: { card: Reply<typeof getRoleCard> }) {
  const t = useWords(roleCardWords)
  return (
    <dl className={style.card}>
      <div>
        <dt>{t("serves")}</dt>
        <dd>{card.serves}</dd>
      </div>
      <div>
        <dt>{t("reaches")}</dt>
        <dd>{card.reaches}</dd>
      </div>
      <div>
        <dt>{t("matter")}</dt>
        <dd>
          <ol className={style.standards}>
            {card.standards.map(({ id, title, how }) => (
              <li key={id}>
                <Link href={`/standards/${id}`}>{title}</Link>
                <p>{how}</p>
              </li>
            ))}
          </ol>
        </dd>
      </div>
    </dl>
  )
}
