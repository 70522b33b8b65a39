import { getMyRoleCard } from "#contracts/role-cards.ts"
import type { Reply } from "#contracts/route.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { RoleCard } from "./role-card.tsx"
import style from "./role-cards.module.css"
import { roleCardWords } from "./words.ts"

/** Beside the standards: what they mean in my own job. Nothing where there is no card for it. */
export function MyRoleCard() {
  const t = useWords(roleCardWords)
  const { person } = useSession()
  const mine = useReading(getMyRoleCard).data
  if (person === null || !mine?.card) return null
  return (
    <Sheet title={t("yours")} tone="accent" actions={<Link href={`/role-cards/${mine.card.id}`}>{mine.card.job}</Link>}>
      <RoleCard card={mine.card} />
    </Sheet>
  )
}

/** On My day: at hand and out of the way. What matters most at a glance; whom one serves and what reaches the customer folded away. */
export function RoleCardAtHand({ mine }: { mine: Reply<typeof getMyRoleCard> | undefined }) {
  const t = useWords(roleCardWords)
  if (!mine?.card) return null
  const { id, job, standards } = mine.card
  return (
    <Sheet title={t("yours")} actions={<Link href={`/role-cards/${id}`}>{job}</Link>}>
      <ul className={style.glance} aria-label={t("matter")}>
        {standards.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/standards/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
      <details className={style.folded}>
        <summary>{t("atHand")}</summary>
        <RoleCard card={mine.card} />
      </details>
    </Sheet>
  )
}
