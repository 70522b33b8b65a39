import { Text } from "@mantine/core"
import { Needs } from "#web/domains/customers/needs.tsx"
import { Facts } from "#web/ui/facts.tsx"
import { Link } from "#web/ui/link.tsx"
import { Moment } from "#web/ui/moment.tsx"
import { PersonChip } from "#web/ui/person-chip.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { deskWords } from "../desk/words.ts"
import { recoveryWords } from "../words.ts"
import type { Case } from "./case-of.ts"

/** Who, where and why, beside the story. What the customer is worth stands here only for a role that was allowed it: service does not depend on spending. */
export function CaseFacts({ of: one }: { of: Case }) {
  const t = useWords(recoveryWords)
  const desk = useWords(deskWords)
  const facts = [
    { term: t("fact.owner"), value: <PersonChip name={one.owner.name} /> },
    { term: t("fact.unit"), value: one.unit.name },
    { term: t("fact.customer"), value: <Customer of={one} /> },
    ...(one.touchpoint ? [{ term: t("fact.touchpoint"), value: one.touchpoint.name }] : []),
    { term: t("fact.opened"), value: <Moment at={one.openedAt} /> },
    ...(one.history && one.answeredAt ? [{ term: t("fact.resolved"), value: <Moment at={one.answeredAt} /> }] : []),
    ...(one.closedAt ? [{ term: t("fact.closed"), value: <Moment at={one.closedAt} /> }] : []),
    ...(one.impact ? [{ term: desk("fact.impact"), value: desk(`impact.${one.impact}`) }] : []),
    ...(one.reference ? [{ term: desk("fact.reference"), value: <bdi>{one.reference}</bdi> }] : []),
    ...(one.customer?.value ? [{ term: desk("fact.value"), value: <Value of={one.customer.value} /> }] : []),
    ...(one.remedySought ? [{ term: t("fact.sought"), value: one.remedySought }] : []),
    ...(one.cause
      ? [{ term: t("fact.cause"), value: <Link href={`/causes/${one.cause.id}`}>{one.cause.name}</Link> }]
      : []),
    ...(one.fixes.length > 0 ? [{ term: t("fact.fixes"), value: <Fixes of={one} /> }] : []),
    ...Object.entries(one.historyFacts).map(([term, value]) => ({ term, value })),
  ]
  return (
    <Sheet title={t("facts")}>
      <Facts facts={facts} />
    </Sheet>
  )
}

function Customer({ of: { customer } }: { of: Case }) {
  const t = useWords(recoveryWords)
  if (customer === null) return <Text c="dimmed">{t("nobodyKnown")}</Text>
  return (
    <>
      <Link href={`/customers/${customer.id}`}>{customer.name ?? customer.email ?? t("nobodyKnown")}</Link>
      <Needs customerId={customer.id} needs={customer.needs} />
      {customer.otherCases > 0 && (
        <Text size="sm" c="dimmed">
          {t("fact.otherCases", { count: customer.otherCases })}
        </Text>
      )}
    </>
  )
}

function Value({ of: { bought } }: { of: NonNullable<NonNullable<Case["customer"]>["value"]> }) {
  const t = useWords(recoveryWords)
  const formats = useFormats()
  return bought.length === 0 ? t("nobodyKnown") : bought.map((sum) => formats.money(sum)).join(" · ")
}

function Fixes({ of: { fixes } }: { of: Case }) {
  return (
    <>
      {fixes.map((fix) => (
        <div key={fix.id}>
          <Link href={`/fixes/${fix.id}`}>{fix.name}</Link>
        </div>
      ))}
    </>
  )
}
