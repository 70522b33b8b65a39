import { useFormats, useWords } from "#web/words/use-words.ts"
import { AcrossAxis, fieldOf, placeOn } from "./axes.tsx"
import style from "./chart.module.css"
import { Nothing } from "./chart.tsx"
import { ChartFrame, type Framed } from "./chart-frame.tsx"
import type { Numbers } from "./numbers.ts"
import { RowLabel, roomForLabels, rowAt, rowHeight } from "./rows.tsx"
import { ticksFor } from "./series.ts"
import { chartWords } from "./words.ts"

/** One bar: a value from the foot of the scale, and how sure it is. */
export type Bar = {
  label: string
  /** Null where it is kept back or nobody answered: the line stays, without a bar. */
  value: number | null
  low?: number | null
  high?: number | null
  n?: number | null
  /** Drawn in full colour: the ones that the sentence speaks of. */
  strong?: boolean
  /** A second value to hold the first against, drawn as a stroke: last year's, or what people said. */
  beside?: number | null
}

type BarsProps = Framed & {
  bars: readonly Bar[]
  written?: (value: number) => string
  /** A line across all bars: the whole. */
  line?: { value: number; label: string }
  /** What the `beside` of each bar is, for the table. */
  besideTitle?: string
}

const margin = { top: 26, right: 24, bottom: 30 }

/** Bars lying down, each with its interval as a thin line: for things that have names. */
export function Bars({ bars, written: writtenAs, line, besideTitle, ...about }: BarsProps) {
  const t = useWords(chartWords)
  const formats = useFormats()
  const written = writtenAs ?? ((value: number) => formats.number(value, 1))
  const marks = useMarks(bars, written)
  const numbers = useNumbers(bars, written, besideTitle)
  if (bars.every(({ value }) => value === null)) return <Nothing title={about.title} why={t("noValue")} />
  const values = bars.flatMap(({ value, low, high, beside }) => [value, low, high, beside].filter((one) => one != null))
  return (
    <ChartFrame
      {...about}
      numbers={numbers}
      marks={marks}
      markAt={(_x, y) => rowAt(y - margin.top, bars.length)}
      height={() => margin.top + margin.bottom + rowHeight * bars.length}
    >
      {({ width, height, current }) => {
        const left = roomForLabels(width, bars)
        const field = fieldOf({ width, height }, { ...margin, left })
        const { low, high, ticks } = ticksFor([0, ...values, ...(line ? [line.value] : [])], width < 480 ? 3 : 5)
        const x = placeOn(low, high, field.left, field.right)
        return (
          <>
            <AcrossAxis ticks={ticks} place={x} field={field} written={writtenAs ?? formats.number} />
            {bars.map((bar, index) => (
              <Row
                key={bar.label}
                bar={bar}
                x={x}
                y={margin.top + rowHeight * (index + 0.5)}
                left={left}
                here={current === index}
              />
            ))}
            <line className={style.foundation} x1={x(0)} x2={x(0)} y1={field.top} y2={field.bottom} />
            {line && (
              <g>
                <line
                  className={style.centre}
                  x1={x(line.value)}
                  x2={x(line.value)}
                  y1={field.top - 4}
                  y2={field.bottom}
                />
                <text className={style.end} x={x(line.value)} y={field.top - 10} textAnchor="middle">
                  {line.label}
                </text>
              </g>
            )}
          </>
        )
      }}
    </ChartFrame>
  )
}

type RowProps = { bar: Bar; x: (value: number) => number; y: number; left: number; here: boolean }

function Row({ bar: { label, value, low, high, strong, beside }, x, y, left, here }: RowProps) {
  return (
    <g>
      {here && <rect className={style.hereRow} x={0} width="100%" y={y - rowHeight / 2} height={rowHeight} />}
      <RowLabel label={label} left={left} y={y} />
      {value !== null && (
        <rect
          className={strong ? style.barStrong : style.bar}
          x={Math.min(x(0), x(value))}
          width={Math.abs(x(value) - x(0))}
          y={y - 8}
          height={16}
        />
      )}
      {low != null && high != null && (
        <g className={style.whisker}>
          <line x1={x(low)} x2={x(high)} y1={y} y2={y} />
          <line x1={x(low)} x2={x(low)} y1={y - 5} y2={y + 5} />
          <line x1={x(high)} x2={x(high)} y1={y - 5} y2={y + 5} />
        </g>
      )}
      {beside != null && <line className={style.beside} x1={x(beside)} x2={x(beside)} y1={y - 11} y2={y + 11} />}
    </g>
  )
}

function useMarks(bars: readonly Bar[], written: (value: number) => string): string[] {
  const t = useWords(chartWords)
  return bars.map(({ label, value, low, high, n }) =>
    [
      label,
      value === null ? t("noValue") : written(value),
      ...(low != null && high != null ? [t("between", { low: written(low), high: written(high) })] : []),
      ...(n != null ? [t("answers", { count: n })] : []),
    ].join(" · "),
  )
}

function useNumbers(
  bars: readonly Bar[],
  written: (value: number) => string,
  besideTitle: string | undefined,
): Numbers {
  const t = useWords(chartWords)
  const formats = useFormats()
  return {
    columns: [
      { name: "name", title: t("name") },
      { name: "value", title: t("value"), written },
      { name: "low", title: t("low"), written },
      { name: "high", title: t("high"), written },
      { name: "n", title: "n", written: formats.number },
      ...(besideTitle === undefined ? [] : [{ name: "beside", title: besideTitle, written }]),
    ],
    rows: bars.map(({ label, value, low = null, high = null, n = null, beside = null }) => [
      label,
      value,
      low,
      high,
      n,
      ...(besideTitle === undefined ? [] : [beside]),
    ]),
  }
}
