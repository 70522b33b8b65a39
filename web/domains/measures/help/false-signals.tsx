import { Stack, Text } from "@mantine/core"
import { readFalseSignals } from "#contracts/false-signals.ts"
import type { Reply } from "#contracts/route.ts"
import { useReading } from "#web/app/reading.ts"
import { type Column, DataTable } from "#web/ui/data-table.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { catalogue } from "#web/words/catalogue.ts"
import { useFormats, useWords } from "#web/words/use-words.ts"

const falseSignalsWords = catalogue("false-signals", {
  title: "How often chance looks like a signal",
  alerts:
    "Where nothing has changed at all, a chart still signals now and then. A chart of {{points}} points with the two rules in use here, a point beyond and eight in a row, does so in {{share}} of cases. With all four rules in common use it would be {{all}}, which is why two are used.",
  found:
    "The other side of it: where the mean has moved by one standard deviation for good, a chart that knows {{before}} points from before has signalled within {{points}} points in {{share}} of cases; half of such changes are found within {{median}} points.",
  how: "Simulated on 400,000 series of pure noise for each line, with limits from the same points; the product’s own charts are held against these numbers whenever it is tested.",
  table: "Charts of pure noise that signal",
  chart: "Chart",
  "chart.xmr": "Single values (XmR)",
  "chart.p": "Shares (p)",
  "chart.u": "Rates (u)",
  "chart.c": "Counts (c)",
  points: "Points",
  two: "Two rules, as here",
  four: "All four rules",
})

type Known = Reply<typeof readFalseSignals>
type Row = Known["rates"][number]

/** What a signal is worth: how often there is one without a reason, and how soon there is one with a reason. */
export function FalseSignals() {
  const t = useWords(falseSignalsWords)
  const known = useReading(readFalseSignals)
  return (
    <Sheet title={t("title")}>
      <Waiting on={known}>
        {({ rates, found }) => (
          <Stack gap="sm">
            <InWords rates={rates} found={found} />
            <Rates rates={rates} />
            <Text size="sm" c="dimmed">
              {t("how")}
            </Text>
          </Stack>
        )}
      </Waiting>
    </Sheet>
  )
}

/** The usual chart: two dozen points. */
const usual = 24

function InWords({ rates, found }: Known) {
  const t = useWords(falseSignalsWords)
  const { share } = useFormats()
  const noise = rates.find(({ chart, points }) => chart === "xmr" && points === usual)
  const shift = found.find(({ before }) => before === usual)
  const within = shift?.within.find(({ points }) => points === usual)
  if (!noise || !shift || !within) return null
  const { before, median } = shift
  return (
    <>
      <Text>{t("alerts", { points: usual, share: share(noise.alerts), all: share(noise.all) })}</Text>
      <Text>{t("found", { before, points: usual, share: share(within.share), median })}</Text>
    </>
  )
}

function Rates({ rates }: { rates: readonly Row[] }) {
  const t = useWords(falseSignalsWords)
  const { share, number } = useFormats()
  const columns: Column<Row>[] = [
    { key: "chart", title: t("chart"), cell: ({ chart }) => t(`chart.${chart}`) },
    { key: "points", title: t("points"), cell: ({ points }) => number(points), number: true },
    { key: "two", title: t("two"), cell: ({ alerts }) => share(alerts), number: true },
    { key: "four", title: t("four"), cell: ({ all }) => share(all), number: true },
  ]
  return (
    <DataTable
      caption={t("table")}
      columns={columns}
      rows={rates}
      rowKey={({ chart, points }) => `${chart}${points}`}
      empty={null}
      csvHref="/api/false-signals.csv"
    />
  )
}
