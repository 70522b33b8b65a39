import { Text } from "@mantine/core"
import { type Claim, listClaims } from "#contracts/recovery.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { ClaimForm } from "./claim-form.tsx"
import { claimFilters } from "./routes.ts"
import { claimWords } from "./words.ts"

/** The register: what is claimed, who answers for it, and the share that was kept. */
export function ClaimsScreen() {
  const t = useWords(claimWords)
  const [filters] = useFilters(claimFilters)
  const found = useReading(listClaims, { query: filters })
  const columns = useColumns()
  return (
    <Page title={t("claims")} lead={t("lead")} width="wide" printable>
      <Waiting on={found}>
        {({ claims }) => (
          <DataTable
            caption={t("claims")}
            columns={columns}
            rows={claims}
            rowKey={({ id }) => id}
            rowHref={({ id }) => `/claims/${id}`}
            sorts="server"
            empty={<EmptyState title={t("none")}>{t("noneWhy")}</EmptyState>}
          />
        )}
      </Waiting>
      <Link href="/scoreboard?measure=claims-kept">{t("seeMeasure")}</Link>
      <Sheet title={t("make")}>
        <ClaimForm />
      </Sheet>
    </Page>
  )
}

function useColumns(): Column<Claim>[] {
  const t = useWords(claimWords)
  return [
    { key: "words", title: t("column.words"), cell: ({ words }) => <bdi>{words}</bdi> },
    { key: "kind", title: t("column.kind"), cell: (claim) => <Where of={claim} /> },
    { key: "owner", title: t("column.owner"), cell: ({ owner }) => owner.name },
    { key: "unit", title: t("column.unit"), cell: ({ unit }) => unit.name },
    { key: "kept", title: t("column.kept"), cell: (claim) => <Kept of={claim} /> },
    { key: "asked", title: t("column.asked"), number: true, cell: ({ asked }) => asked },
    { key: "cases", title: t("column.cases"), number: true, cell: ({ cases }) => cases },
  ]
}

function Where({ of: { kind, deliveryOn } }: { of: Claim }) {
  const t = useWords(claimWords)
  const formats = useFormats()
  return (
    <>
      {t(`kind.${kind}`)}
      {deliveryOn !== null && (
        <Text size="sm" c="dimmed">
          {t("toOne", { day: formats.day(deliveryOn) })}
        </Text>
      )}
    </>
  )
}

/** The share that was kept, of how many, with its likely range; a few answers are never called a share alone. */
export function Kept({ of: { kept } }: { of: Pick<Claim, "kept"> }) {
  const t = useWords(claimWords)
  const formats = useFormats()
  if (kept === null) return <Text c="dimmed">{t("noAnswers")}</Text>
  const { share } = formats
  return (
    <>
      {t("keptOf", { share: share(kept.value), n: kept.n })}
      <Text size="sm" c="dimmed">
        {t("keptRange", { low: share(kept.low), high: share(kept.high) })}
      </Text>
    </>
  )
}
