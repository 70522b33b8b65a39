import { listPromisesAtRisk } from "#contracts/recovery.ts"
import { useReading } from "#web/app/reading.ts"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Page } from "#web/ui/page.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { PromiseTable } from "./promise-table.tsx"
import { promiseWords } from "./words.ts"

/** What the teams of a lead have promised and may not keep. */
export function PromisesAtRisk() {
  const t = useWords(promiseWords)
  const found = useReading(listPromisesAtRisk)
  return (
    <Page title={t("atRisk")} lead={t("atRiskLead")} trail={[{ title: t("promises"), href: "/promises" }]}>
      <Waiting on={found}>
        {({ promises }) => (
          <PromiseTable
            caption={t("atRisk")}
            promises={promises}
            empty={<EmptyState title={t("noneAtRisk")}>{t("noneAtRiskWhy")}</EmptyState>}
          />
        )}
      </Waiting>
    </Page>
  )
}
