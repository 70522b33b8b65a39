import { Anchor, Tooltip } from "@mantine/core"
import type { MeasureDefinition, MeasureFigure, MeasureFilters } from "#contracts/measures.ts"
import type { Column } from "#web/ui/data-table.tsx"
import { Explained } from "#web/ui/explained.tsx"
import { IntervalBar } from "#web/ui/interval-bar.tsx"
import { Link } from "#web/ui/link.tsx"
import { useFormats, useWords } from "#web/words/use-words.ts"
import { Definition } from "../definition.tsx"
import { recordsHref } from "../filters.ts"
import { useWritten } from "../use-measure-words.ts"
import { measuresWords } from "../words.ts"
import style from "./use-figure-columns.module.css"

type Measured = { figure: MeasureFigure }

/** The columns of a figure in a table: value, range as a line on a scale that all rows share, n. What may not be shown says so. */
export function useFigureColumns<Row extends Measured>(
  definition: MeasureDefinition,
  rows: readonly Row[],
  aboutOf: (row: Row) => About,
): Column<Row>[] {
  const t = useWords(measuresWords)
  const written = useWritten()(definition.format)
  const scale = sharedScale(rows.map(({ figure }) => figure))
  const value: Column<Row> = {
    key: "value",
    title: t("figure"),
    number: true,
    by: ({ figure }) => figure.value,
    cell: (row) => {
      const { name, filters } = aboutOf(row)
      const { figure } = row
      if (figure.value === null) return <None figure={figure} />
      if (filters === null) return written(figure.value)
      return (
        <Explained of={name} explanation={<Definition figure={figure} definition={definition} filters={filters} />}>
          {written(figure.value)}
        </Explained>
      )
    },
  }
  const n: Column<Row> = {
    key: "n",
    title: t("count"),
    number: true,
    by: ({ figure }) => figure.n,
    cell: (row) => <Count figure={row.figure} about={aboutOf(row)} subject={definition.subject} />,
  }
  if (definition.format === "count") return [value]
  const range: Column<Row> = {
    key: "range",
    title: t("interval"),
    phone: "hide",
    cell: ({ figure: { value, low, high } }) =>
      value !== null && low !== null && high !== null ? (
        <div className={style.range}>
          <IntervalBar
            value={value}
            low={low}
            high={high}
            scale={scale}
            told={t("likely", { low: written(low), high: written(high) })}
          />
        </div>
      ) : null,
  }
  const between: Column<Row> = {
    key: "between",
    title: t("likelyBetween"),
    number: true,
    cell: ({ figure: { low, high } }) =>
      low !== null && high !== null ? t("lowToHigh", { low: written(low), high: written(high) }) : "",
  }
  return [value, range, between, n]
}

/** What the figure of a row is about; without filters there is no way to its records, and the number stands alone. */
type About = { name: string; filters: MeasureFilters | null }
type CountProps = Measured & { about: About; subject: MeasureDefinition["subject"] }

function Count({ figure: { n }, about: { name, filters }, subject }: CountProps) {
  const t = useWords(measuresWords)
  const formats = useFormats()
  if (n === null) return null
  const records = filters && recordsHref(subject, filters)
  if (n === 0 || records === null) return <>{formats.number(n)}</>
  return (
    <Anchor component={Link} href={records} aria-label={t("readOf", { count: n, name })}>
      {formats.number(n)}
    </Anchor>
  )
}

function None({ figure: { hidden } }: Measured) {
  const t = useWords(measuresWords)
  if (hidden === null) return <>–</>
  return (
    <Tooltip label={t(`hidden.${hidden}`)} multiline maw="20rem">
      <span>{t("tooFew")}</span>
    </Tooltip>
  )
}

/** The ends that hold every range, so that the lines of the rows can be compared. */
function sharedScale(figures: readonly MeasureFigure[]): [number, number] {
  const whole = figures.find(({ scale }) => scale !== null)?.scale ?? { low: 0, high: 1 }
  const lows = figures.flatMap(({ low }) => (low === null ? [] : [low]))
  const highs = figures.flatMap(({ high }) => (high === null ? [] : [high]))
  if (lows.length === 0) return [whole.low, whole.high]
  const [least, most] = [Math.min(...lows), Math.max(...highs)]
  const room = (most - least) * 0.05
  return [Math.max(whole.low, least - room), Math.min(whole.high, most + room)]
}
