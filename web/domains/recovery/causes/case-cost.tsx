import { getCaseCost } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { mayOpen } from "#web/app/screen-route.ts"
import { useSession } from "#web/app/session.ts"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useWords } from "#web/words/use-words.ts"
import type { Case } from "../cases/case-of.ts"
import { Cost } from "./cost.tsx"
import { causeWords } from "./words.ts"

/** What this failure costs, for who leads; drawn beside the story. */
export function CaseCost({ of: one }: { of: Case }) {
  return mayOpen(getCaseCost.access, useSession()) === "yes" && !one.history && <Read of={one} />
}

function Read({ of: { id, cause } }: { of: Case }) {
  const t = useWords(causeWords)
  const cost = useReading(getCaseCost, { params: { id } }).data
  if (!cost) return null
  return (
    <Sheet title={t("cost")}>
      <Cost of={cost} />
      <Link href={cause ? `/causes/${cause.id}` : "/money"}>{t("seeAssumptions")}</Link>
    </Sheet>
  )
}
