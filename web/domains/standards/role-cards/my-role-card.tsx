import { getMyRoleCard } from "#contracts/role-cards.ts"
import { useReading } from "#web/app/reading.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import { RoleCard } from "./role-card.tsx"
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
