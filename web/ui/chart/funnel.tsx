import { useFormats, useWords } from "#web/words/use-words.ts"
import { AcrossAxis, fieldOf, nearest, placeOn, UpwardAxis } from "./axes.tsx"
import style from "./chart.module.css"
import { Nothing } from "./chart.tsx"
import { ChartFrame, type Framed } from "./chart-frame.tsx"
import { labelPlaces } from "./label-places.ts"
import type { Numbers } from "./numbers.ts"
import { marginOf } from "./plot.tsx"
import { type Steps, ticksFor } from "./series.ts"
import { chartWords } from "./words.ts"

/** One unit: its value against how many answers it has. */
export type FunnelPoint = { name: string; n: number; value: number; outside: "above" | "below" | null }

/** Where units of this size would lie by chance: within two and within three sigma of the whole. */
export type FunnelLimits = { n: number; warning: Span; alarm: Span }
type Span = { low: number; high: number }

type FunnelProps = Framed & {
  points: readonly FunnelPoint[]
  limits: readonly FunnelLimits[]
  whole: { value: number; label: string }
  /** What n counts: "Answers". */
  counted: string
  written: (value: number) => string
  steps?: Steps
}

const margin = { top: 30, right: 24, bottom: 46 }

/** A funnel plot: the fewer the answers, the wider chance scatters; only what lies outside the funnel stands out, and only that is named. */
export function Funnel({ points, limits, whole, counted, written, steps, ...about }: FunnelProps) {
  const t = useWords(chartWords)
  const formats = useFormats()
  const numbers = useNumbers(points, counted, written)
  if (points.length === 0) return <Nothing title={about.title} why={t("noValue")} />
  const marks = points.map(({ name, value, n, outside }) =>
    [name, written(value), t("answers", { count: n }), ...(outside ? [t("outside")] : [])].join(" · "),
  )
  const drawing = (canvas: { width: number; height: number }) => {
    const [fewest, most] = [Math.min(...points.map(({ n }) => n)), Math.max(...points.map(({ n }) => n))]
    const xs = ticksFor([0, most], canvas.width < 480 ? 3 : 6)
    // Where the funnel opens beyond the smallest unit it only takes room.
    const edges = limits.filter(({ n }) => n >= fewest).flatMap(({ alarm }) => [alarm.low, alarm.high])
    const ys = ticksFor([...points.map(({ value }) => value), whole.value, ...edges], 5, steps)
    const field = fieldOf(canvas, { ...margin, left: marginOf(ys.ticks.map(written), []).left })
    const x = placeOn(0, Math.max(most, ...limits.map(({ n }) => n)), field.left, field.right)
    const y = placeOn(ys.low, ys.high, field.bottom, field.top)
    return { field, xs, ys, x, y, clipped: (value: number) => y(Math.min(ys.high, Math.max(ys.low, value))) }
  }
  return (
    <ChartFrame
      {...about}
      numbers={numbers}
      marks={marks}
      markAt={(px, py, canvas) => {
        const { x, y } = drawing(canvas)
        return nearest(
          points.map(({ n, value }) => ({ x: x(n), y: y(value) })),
          px,
          py,
        )
      }}
      height={(width) => (width < 480 ? 280 : 380)}
    >
      {({ current, ...canvas }) => {
        const { field, xs, ys, x, y, clipped } = drawing(canvas)
        const here = current === null ? undefined : points[current]
        const band = (which: "warning" | "alarm") =>
          `M${[
            ...limits.map(({ n, [which]: { high } }) => `${x(n)} ${clipped(high)}`),
            ...limits.toReversed().map(({ n, [which]: { low } }) => `${x(n)} ${clipped(low)}`),
          ].join("L")}Z`
        return (
          <>
            <UpwardAxis ticks={ys.ticks} place={y} field={field} written={written} />
            <AcrossAxis
              ticks={xs.ticks.filter((n) => x(n) <= field.right)}
              place={x}
              field={field}
              written={formats.number}
              title={counted}
            />
            <path className={style.alarm} d={band("alarm")}>
              <title>{t("alarmLimits")}</title>
            </path>
            <path className={style.band} d={band("warning")}>
              <title>{t("warningLimits")}</title>
            </path>
            <line className={style.centre} x1={field.left} x2={field.right} y1={y(whole.value)} y2={y(whole.value)} />
            <text className={style.end} x={field.right} y={y(whole.value) - 6} textAnchor="end">
              {whole.label}
            </text>
            {points.map(({ name, n, value, outside }) =>
              outside === null ? <circle key={name} className={style.dot} cx={x(n)} cy={y(value)} r={4} /> : null,
            )}
            {labelPlaces(
              points
                .filter(({ outside }) => outside !== null)
                .map(({ name, n, value }) => ({ name, x: x(n), y: y(value) })),
              field,
            ).map((label) => (
              <text
                key={label.name}
                className={style.flag}
                x={label.x}
                y={label.y}
                dy="0.32em"
                textAnchor={label.anchor}
              >
                {label.name}
              </text>
            ))}
            {points.map(({ name, n, value, outside }) =>
              outside === null ? null : <path key={name} className={style.signal} d={diamond(x(n), y(value))} />,
            )}
            {here && <circle className={style.here} cx={x(here.n)} cy={y(here.value)} r={8} />}
          </>
        )
      }}
    </ChartFrame>
  )
}

const diamond = (x: number, y: number) => `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`

function useNumbers(points: readonly FunnelPoint[], counted: string, written: (value: number) => string): Numbers {
  const t = useWords(chartWords)
  const formats = useFormats()
  return {
    columns: [
      { name: "name", title: t("name") },
      { name: "n", title: counted, written: formats.number },
      { name: "value", title: t("value"), written },
      { name: "outside", title: t("outside") },
    ],
    rows: points.map(({ name, n, value, outside }) => [name, n, value, outside !== null]),
  }
}
