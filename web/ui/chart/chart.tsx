import { useFormats, useWords } from "#web/words/use-words.ts"
import style from "./chart.module.css"
import { ChartFrame, type Framed } from "./chart-frame.tsx"
import type { Numbers } from "./numbers.ts"
import { endsOf, indexAt, marginOf, Plot } from "./plot.tsx"
import { type ChartPoint, type Series, type Steps, ticksFor, valuesOf } from "./series.ts"
import { chartWords } from "./words.ts"

type ChartProps = Series &
  Pick<Framed, "title" | "titleAbove" | "toldAbove" | "view" | "csvHref"> & {
    /** What the chart shows in one sentence: "No signal since the new boarding rule." Without one, how many points and where the last lies. */
    told?: string
    place?: string
    written?: (value: number) => string
    steps?: Steps
  }

/** A measure over time that tells signal from chance (XmR, p chart): drawn, told in words, as a table, and saved. */
export function Chart(props: ChartProps) {
  const { told, place = "over-time", written, steps, points, limits = [], changes = [], ...about } = props
  const t = useWords(chartWords)
  const formats = useFormats()
  const series = { points, limits, changes }
  const write = written ?? ((value: number) => formats.number(value, 1))
  const inWords = useTold(series, write)
  const marks = useMarks(points, write)
  const numbers = useNumbers(series, write)
  const tick = written ?? formats.number
  const scaled = ({ height }: { height: number }) => {
    const scale = ticksFor(valuesOf(series), height < 240 ? 3 : 5, steps)
    const last = limits.at(-1)
    const ends = last === undefined ? [] : endsOf(last, write).map(([text]) => text)
    return { scale, margin: marginOf(scale.ticks.map(tick), ends) }
  }
  if (points.every(({ value }) => value === null)) return <Nothing title={about.title} why={t("noValue")} />
  return (
    <ChartFrame
      toldAbove={told === undefined}
      {...about}
      told={told ?? inWords}
      place={place}
      numbers={numbers}
      marks={marks}
      markAt={(x, _y, canvas) => indexAt(x, canvas.width, scaled(canvas).margin, points.length)}
      height={(width) => (width < 480 ? 220 : 280)}
    >
      {(canvas) => <Plot series={series} {...scaled(canvas)} {...canvas} written={write} tick={tick} />}
    </ChartFrame>
  )
}

/** A chart of nothing: its title, and why. */
export function Nothing({ title, why }: { title: string; why: string }) {
  return (
    <figure className={style.figure}>
      <figcaption>
        <strong>{title}</strong>
        <span>{why}</span>
      </figcaption>
    </figure>
  )
}

function useTold({ points }: Series, written: (value: number) => string): string {
  const t = useWords(chartWords)
  const measured = points.filter(({ value }) => value !== null)
  const [first, last] = [measured[0], measured.at(-1)]
  if (first === undefined || last === undefined || last.value === null) return t("noValue")
  const signals = points.filter(({ signal }) => signal).length
  return t("told", {
    count: measured.length,
    from: first.label,
    to: last.label,
    last: written(last.value),
    signals: signals === 0 ? t("noSignals") : t("signals", { count: signals }),
  })
}

/** Each point in words. */
function useMarks(points: readonly ChartPoint[], written: (value: number) => string): string[] {
  const t = useWords(chartWords)
  return points.map(({ label, value, n, signal }) =>
    [
      label,
      value === null ? t("noValue") : written(value),
      ...(n === undefined ? [] : [t("answers", { count: n })]),
      ...(signal ? [t("signal")] : []),
    ].join(" · "),
  )
}

function useNumbers({ points, limits = [], changes = [] }: Series, written: (value: number) => string): Numbers {
  const t = useWords(chartWords)
  const formats = useFormats()
  const columns = [
    { name: "period", title: t("period") },
    { name: "value", title: t("value"), written },
    { name: "n", title: "n", written: formats.number },
    { name: "centre", title: t("centre"), written },
    { name: "lower", title: t("lower"), written },
    { name: "upper", title: t("upper"), written },
    { name: "signal", title: t("signal") },
    { name: "change", title: t("change") },
  ]
  const rows = points.map(({ label, value, n, signal = false }, index) => {
    const range = limits.find(({ from, to }) => from <= index && index <= to)
    const change = changes.find(({ at }) => at === index)?.label ?? ""
    return [label, value, n ?? null, range?.centre ?? null, range?.lower ?? null, range?.upper ?? null, signal, change]
  })
  return { columns, rows }
}
