import { Button, Select, Stack } from "@mantine/core"
import { readHistory } from "#contracts/recovery.ts"
import type { Reply } from "#contracts/route.ts"
import { useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Chart } from "#web/ui/chart/chart.tsx"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { EmptyState } from "#web/ui/empty-state.tsx"
import { Link } from "#web/ui/link.tsx"
import { Page } from "#web/ui/page.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { historyFilters } from "./filters.ts"
import { historyWords } from "./words.ts"

type History = Reply<typeof readHistory>

/** What imported cases tell: how many were answered in time and in which way, on p charts, and what each issue came from. */
export function HistoryScreen() {
  const t = useWords(historyWords)
  const [filters, setFilters] = useFilters(historyFilters)
  const found = useReading(readHistory, { query: filters })
  return (
    <Page title={t("history")} lead={t("lead")}>
      <Waiting on={found}>
        {(history) =>
          history.products.length === 0 && history.cases === 0 ? (
            <EmptyState
              title={t("none")}
              firstStep={
                <Button component={Link} href="/import">
                  {t("bringIn")}
                </Button>
              }
            >
              {t("noneWhy")}
            </EmptyState>
          ) : (
            <Stack gap="lg">
              <Select
                label={t("product")}
                placeholder={t("anyProduct")}
                searchable
                clearable
                maw="32rem"
                data={history.products.map(({ name, cases }) => ({ value: name, label: `${name} (${cases})` }))}
                value={filters.product ?? null}
                onChange={(product) => setFilters({ product: product ?? undefined })}
              />
              {history.charts.map((chart) => (
                <ShareOverTime key={`${chart.of} ${chart.name}`} of={chart} />
              ))}
              <Issues of={history} />
            </Stack>
          )
        }
      </Waiting>
    </Page>
  )
}

function ShareOverTime({ of: chart }: { of: History["charts"][number] }) {
  const t = useWords(historyWords)
  const formats = useFormats()
  const share = (value: number) => formats.share(value, 1)
  const signals = chart.months.filter(({ signal }) => signal).length
  const about = { share: share(chart.centre), n: formats.number(chart.n) }
  const told = !chart.enough
    ? t("toldFew", about)
    : signals > 0
      ? t("toldSignals", { ...about, count: signals })
      : t("told", about)
  return (
    <Sheet>
      <Chart
        title={chart.of === "timely" ? t("timely") : t("response", { name: chart.name ?? "" })}
        told={told}
        place={`history-${chart.of}`}
        written={share}
        points={chart.months.map(({ month, hits, n, signal }) => ({
          label: formats.month(month),
          value: hits / n,
          n,
          signal,
        }))}
        limits={chart.months.map(({ low, high }, at) => ({
          from: at,
          to: at,
          centre: chart.centre,
          lower: low,
          upper: high,
        }))}
      />
    </Sheet>
  )
}

function Issues({ of: { issues } }: { of: History }) {
  const t = useWords(historyWords)
  const formats = useFormats()
  const columns: Column<History["issues"][number]>[] = [
    { key: "issue", title: t("issue"), cell: ({ name }) => <bdi>{name}</bdi> },
    { key: "cases", title: t("cases"), cell: ({ cases }) => formats.number(cases), number: true },
    { key: "late", title: t("late"), cell: ({ late }) => formats.number(late), number: true },
    {
      key: "causes",
      title: t("causes"),
      cell: ({ causes }) => causes.map(({ name, cases }) => t("cause", { name, count: cases })).join(" · "),
    },
  ]
  return (
    <Sheet title={t("issues")}>
      <DataTable
        caption={t("issues")}
        columns={columns}
        rows={issues}
        rowKey={({ name }) => name}
        sorts="server"
        empty={null}
      />
    </Sheet>
  )
}
