import { Anchor, Text } from "@mantine/core"
import { type MoneyCharts, type MoneyFilters, type MoneySeries, readMoneyCharts } from "#contracts/money.ts"
import { searchText } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { Chart } from "#web/ui/chart/chart.tsx"
import { Link } from "#web/ui/link.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { chartOf } from "../series/chart-of.ts"
import { MarkedChanges } from "../series/marked-changes.tsx"
import { usePeriodName, useSentence } from "../use-measure-words.ts"
import { measuresWords } from "../words.ts"
import { moneyWords } from "./words.ts"

/** What it costs month by month, and for each customer kept: what is chance and what is not, with what was changed. */
export function MoneyOverTime({ filters }: { filters: MoneyFilters }) {
  const t = useWords(moneyWords)
  const charts = useReading(readMoneyCharts, { query: filters })
  return (
    <Waiting on={charts} lines={8}>
      {(charts) => (
        <>
          <Sheet title={t("cost.title")}>
            <OneChart charts={charts} series={charts.cost} place="cost" filters={filters} />
            <Text size="sm" c="dimmed">
              {t(charts.withWork ? "cost.how" : "cost.howWithoutWork")}
            </Text>
          </Sheet>
          <Sheet title={t("perKept.title")}>
            {charts.perKept.points.some(({ value }) => value !== null) ? (
              <OneChart charts={charts} series={charts.perKept} place="per-kept" filters={filters} />
            ) : (
              <>
                <p>{t("perKept.needs", { needed: charts.needed })}</p>
                <Anchor component={Link} href="/customers" className="no-print">
                  {t("bringIn")}
                </Anchor>
              </>
            )}
            <Text size="sm" c="dimmed">
              {t("perKept.how")}
            </Text>
          </Sheet>
        </>
      )}
    </Waiting>
  )
}

type OneChartProps = {
  charts: MoneyCharts
  series: MoneySeries
  place: "cost" | "per-kept"
  filters: MoneyFilters
}

function OneChart({ charts: { currency, unit }, series, place, filters }: OneChartProps) {
  const t = useWords(moneyWords)
  const measures = useWords(measuresWords)
  const formats = useFormats()
  const sentence = useSentence()
  const nameOf = usePeriodName()
  const view = searchText({ ...filters, unit: unit?.id })
  const title = t(place === "cost" ? "cost.title" : "perKept.title")
  if (series.points.length === 0) return <p>{sentence(series.says)}</p>
  const points = series.points.map(({ value, n, ...point }) => ({ ...point, figure: { value, n } }))
  return (
    <>
      <p>{sentence(series.says)}</p>
      <Chart
        title={title}
        told={sentence(series.says)}
        toldAbove
        place={place}
        view={`/money${view}`}
        csvHref={`/api/money/charts.csv${view}`}
        {...chartOf({ ...series, points }, (from, partial) => {
          const name = nameOf("month", from)
          return partial ? measures("soFar", { name }) : name
        })}
        written={(minor) => formats.money({ minor: Math.round(minor), currency })}
      />
      <MarkedChanges changes={series.changes} mayMark={false} told={series.sentence} />
    </>
  )
}
