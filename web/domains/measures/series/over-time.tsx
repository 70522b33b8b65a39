import { Button, Group, NativeSelect, Text, Title } from "@mantine/core"
import { IconFlag } from "@tabler/icons-react"
import { useState } from "react"
import {
  grain,
  type MeasureDefinition,
  type MeasureFilters,
  type MeasureSeries,
  readSeries,
} from "#contracts/measures.ts"
import { searchText, useFilters } from "#web/app/address.ts"
import { useReading } from "#web/app/reading.ts"
import { useSignedIn } from "#web/app/session.ts"
import { Chart } from "#web/ui/chart/chart.tsx"
import { Sheet } from "#web/ui/sheet.tsx"
import { Waiting } from "#web/ui/waiting.tsx"
import { useWords } from "#web/words/use-words.ts"
import { ChartAlerts } from "../alerts/chart-alerts.tsx"
import { type ScoreboardFilters, scoreboardFilters, scoreboardHref } from "../filters.ts"
import { usePeriodName, useWritten } from "../use-measure-words.ts"
import { useTold } from "../use-told.ts"
import { measuresWords } from "../words.ts"
import { chartOf } from "./chart-of.ts"
import { MarkChange } from "./mark-change.tsx"
import { MarkedChanges } from "./marked-changes.tsx"
import style from "./over-time.module.css"
import { stepsOf } from "./steps-of.ts"

type OverTimeProps = {
  definition: MeasureDefinition
  filters: ScoreboardFilters
  within: MeasureFilters
  title: string
}

/** The chart of a measure: what is chance and what is not, and the changes that should have moved it. It goes back as far as there are answers. */
export function OverTime({ definition, filters, within, title }: OverTimeProps) {
  const t = useWords(measuresWords)
  const [, setFilters] = useFilters(scoreboardFilters)
  const told = useTold()
  const [marking, setMarking] = useState(false)
  const { person } = useSignedIn()
  const query = { ...within, from: undefined, grain: filters.grain }
  const series = useReading(readSeries, { params: { key: definition.key }, query })
  const mayMark = person.role !== "member"
  return (
    <Waiting on={series} lines={8}>
      {(series) => (
        <Sheet>
          <Group justify="space-between" align="flex-start" gap="sm" mb="md">
            <Title order={2} size="h3" className={style.headline}>
              {told(series).verdict}
            </Title>
            <Group gap="xs" className="no-print">
              <NativeSelect
                aria-label={t("grain")}
                value={filters.grain ?? ""}
                onChange={({ currentTarget }) => setFilters({ grain: grain.safeParse(currentTarget.value).data })}
                data={[
                  { value: "", label: t("grain.auto") },
                  ...grain.options.map((value) => ({ value, label: t(`grain.${value}`) })),
                ]}
              />
              {mayMark && !marking && (
                <Button variant="default" leftSection={<IconFlag size="1.1rem" />} onClick={() => setMarking(true)}>
                  {t("mark")}
                </Button>
              )}
            </Group>
          </Group>
          {marking && <MarkChange definition={definition} within={within} onClose={() => setMarking(false)} />}
          <Drawn series={series} definition={definition} filters={filters} within={within} title={title} />
          <MarkedChanges changes={series.changes} mayMark={mayMark} told={series.judged.sentence} />
          <ChartAlerts measure={definition.key} within={within} />
        </Sheet>
      )}
    </Waiting>
  )
}

type DrawnProps = OverTimeProps & { series: MeasureSeries }

function Drawn({ series, definition: { key, format }, filters, within, title }: DrawnProps) {
  const t = useWords(measuresWords)
  const written = useWritten()(format)
  const { all, drawn } = useTold()(series)
  const nameOf = usePeriodName()
  const frozen = series.says.key.startsWith("change.")
  const label = (from: string, partial: boolean) => {
    const name = nameOf(series.grain, from)
    return partial ? t("soFar", { name }) : name
  }
  const { grain } = series
  return (
    <>
      {drawn !== null && <Text mb="sm">{drawn}</Text>}
      <Chart
        title={title}
        told={all}
        toldAbove
        view={scoreboardHref(filters, { ...within, period: undefined, measure: key, grain })}
        csvHref={`/api/measures/${key}/series.csv${searchText({ ...within, from: undefined, grain })}`}
        {...chartOf(series, label)}
        written={written}
        steps={stepsOf(format)}
      />
      <Text size="sm" c="dimmed" mt="xs" maw="42rem">
        {t(frozen ? "kindFrozen" : "kind")}
      </Text>
    </>
  )
}
