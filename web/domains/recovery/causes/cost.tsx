import { Text } from "@mantine/core"
import type { FailureCost } from "#contracts/recovery.ts"
import { Facts } from "#web/ui/facts.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { causeWords } from "./words.ts"

/** What failures cost: what was given, the work, the waiting for approvals, and the business that is at risk. */
export function Cost({ of: cost }: { of: FailureCost }) {
  const t = useWords(causeWords)
  const formats = useFormats()
  const money = (minor: number) => formats.money({ minor, currency: cost.currency })
  const range = ({ low, high }: { low: number; high: number }) =>
    low === high ? money(low) : t("range", { low: money(low), high: money(high) })
  const atRisk =
    cost.unconfirmed === 0
      ? t("costAtRiskNone")
      : cost.atRisk === null
        ? t("costAtRiskUnsaid")
        : `${t("upTo", { money: money(cost.atRisk.high) })} · ${t("costAtRiskOf", { count: cost.unconfirmed })}`
  return (
    <>
      <Facts
        facts={[
          { term: t("costRemedies"), value: money(cost.remedies) },
          { term: t("costWork"), value: cost.handling ? range(cost.handling) : t("costWorkUnsaid") },
          ...(cost.approvalMinutes > 0
            ? [{ term: t("costWaiting"), value: formats.duration(cost.approvalMinutes) }]
            : []),
          { term: t("costAtRisk"), value: atRisk },
        ]}
      />
      <Text size="sm" c="dimmed">
        {t("costWhy")}
      </Text>
    </>
  )
}
